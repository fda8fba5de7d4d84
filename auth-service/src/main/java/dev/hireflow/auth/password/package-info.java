/** Hashing, the rules for new passwords, and the brake on guessing. */
@NullMarked
package dev.hireflow.auth.password;

import org.jspecify.annotations.NullMarked;
