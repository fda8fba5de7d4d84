/** Partner API tokens and their exchange into JWTs. */
@NullMarked
package dev.hireflow.auth.apitoken;

import org.jspecify.annotations.NullMarked;
