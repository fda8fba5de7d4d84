/** What happened to an account, for its owner to read. */
@NullMarked
package dev.hireflow.auth.audit;

import org.jspecify.annotations.NullMarked;
