/** {@code bench throughput}: documents through the front door. */
@NullMarked
package dev.hireflow.benchmarks.throughput;

import org.jspecify.annotations.NullMarked;
