/** Documents with what they hold. */
@NullMarked
package dev.hireflow.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
