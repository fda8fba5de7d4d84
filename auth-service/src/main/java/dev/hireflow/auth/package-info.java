/** Accounts, sessions and every credential. */
@NullMarked
package dev.hireflow.auth;

import org.jspecify.annotations.NullMarked;
