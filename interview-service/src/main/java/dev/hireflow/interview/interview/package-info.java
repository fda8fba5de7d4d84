/** Mock interviews: sessions, their answers and reports. */
@NullMarked
package dev.hireflow.interview.interview;

import org.jspecify.annotations.NullMarked;
