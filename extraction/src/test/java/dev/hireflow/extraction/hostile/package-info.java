/** Documents that mean harm, documents that were damaged, and a fuzzer that makes more of them. */
@NullMarked
package dev.hireflow.extraction.hostile;

import org.jspecify.annotations.NullMarked;
