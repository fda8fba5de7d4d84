/**
 * Resumes that are known before they are printed: invented people, in seven languages, many layouts
 * and three formats. {@link Generated} is the way in; benchmarks use it too.
 */
@NullMarked
package dev.hireflow.extraction.generated;

import org.jspecify.annotations.NullMarked;
