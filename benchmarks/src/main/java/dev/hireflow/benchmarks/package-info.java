/** The commands that measure: {@code bench extraction}, {@code bench throughput}, {@code soak}. */
@NullMarked
package dev.hireflow.benchmarks;

import org.jspecify.annotations.NullMarked;
