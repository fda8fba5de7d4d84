/** Tables and numbers as they are printed. */
@NullMarked
package dev.hireflow.benchmarks.text;

import org.jspecify.annotations.NullMarked;
