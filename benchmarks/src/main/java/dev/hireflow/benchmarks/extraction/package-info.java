/** {@code bench extraction}: runs, adds up, prints. */
@NullMarked
package dev.hireflow.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;
