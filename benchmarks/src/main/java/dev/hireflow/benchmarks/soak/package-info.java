/** {@code soak}: mutated documents through real workers. */
@NullMarked
package dev.hireflow.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
