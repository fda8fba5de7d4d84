/** How right an answer is, by field; the rules are told in docs/benchmarks.md. */
@NullMarked
package dev.hireflow.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
