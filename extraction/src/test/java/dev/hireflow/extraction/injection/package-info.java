/** Text put into resumes for machines alone, and what must not come of it. */
@NullMarked
package dev.hireflow.extraction.injection;

import org.jspecify.annotations.NullMarked;
