/** Which of the returned values are wrong, and whether confidence knew. */
@NullMarked
package dev.hireflow.benchmarks.values;

import org.jspecify.annotations.NullMarked;
