/** The one door: routes, credentials, limits. */
@NullMarked
package dev.hireflow.gateway;

import org.jspecify.annotations.NullMarked;
