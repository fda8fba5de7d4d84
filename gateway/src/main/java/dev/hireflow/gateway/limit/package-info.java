/** How often and how much a client may send. */
@NullMarked
package dev.hireflow.gateway.limit;

import org.jspecify.annotations.NullMarked;
