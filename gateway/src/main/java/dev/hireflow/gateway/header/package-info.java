/** The headers that every answer has. */
@NullMarked
package dev.hireflow.gateway.header;

import org.jspecify.annotations.NullMarked;
