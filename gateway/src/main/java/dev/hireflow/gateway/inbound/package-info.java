/** What is known of a request before anything is decided: its route and its client's address. */
@NullMarked
package dev.hireflow.gateway.inbound;

import org.jspecify.annotations.NullMarked;
