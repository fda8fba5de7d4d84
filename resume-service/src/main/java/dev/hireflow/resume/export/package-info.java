/** Resumes rebuilt from what was read, to take along. */
@NullMarked
package dev.hireflow.resume.export;

import org.jspecify.annotations.NullMarked;
