/** Token verification and who is calling. */
@NullMarked
package dev.hireflow.platform.security;

import org.jspecify.annotations.NullMarked;
