/**
 * The one table of HTTP routes: who serves each, which credentials it accepts, which limits hold.
 */
@NullMarked
package dev.hireflow.contracts.route;

import org.jspecify.annotations.NullMarked;
