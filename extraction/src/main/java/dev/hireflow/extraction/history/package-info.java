/** Jobs and schools. */
@NullMarked
package dev.hireflow.extraction.history;

import org.jspecify.annotations.NullMarked;
