/** Signing keys and the JWTs that they sign. */
@NullMarked
package dev.hireflow.auth.token;

import org.jspecify.annotations.NullMarked;
