/** From what a client presents to the one token that a service gets. */
@NullMarked
package dev.hireflow.gateway.credential;

import org.jspecify.annotations.NullMarked;
