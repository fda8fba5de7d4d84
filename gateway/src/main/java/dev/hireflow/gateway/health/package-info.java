/** How the whole system is. */
@NullMarked
package dev.hireflow.gateway.health;

import org.jspecify.annotations.NullMarked;
