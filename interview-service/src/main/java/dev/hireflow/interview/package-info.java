/** Mock interviews, on the user's own resume where there is one. */
@NullMarked
package dev.hireflow.interview;

import org.jspecify.annotations.NullMarked;
