/** Signing up with a resume: the pending sign-up and its completion. */
@NullMarked
package dev.hireflow.auth.signup;

import org.jspecify.annotations.NullMarked;
