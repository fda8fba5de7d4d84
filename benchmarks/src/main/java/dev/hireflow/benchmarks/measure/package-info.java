/** Parsing in a process of its own, with a watch on time and memory. */
@NullMarked
package dev.hireflow.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
