/** Stored resumes. */
@NullMarked
package dev.hireflow.resume.resume;

import org.jspecify.annotations.NullMarked;
