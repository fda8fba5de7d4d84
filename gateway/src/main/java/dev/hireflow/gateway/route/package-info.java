/** The way to the services, and what happens when one is slow or away. */
@NullMarked
package dev.hireflow.gateway.route;

import org.jspecify.annotations.NullMarked;
