/** Users: registering, logging in, the profile, and what other services ask about them. */
@NullMarked
package dev.hireflow.auth.account;

import org.jspecify.annotations.NullMarked;
