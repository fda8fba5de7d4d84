/** Stored files, read in the background. */
@NullMarked
package dev.hireflow.resume.extraction;

import org.jspecify.annotations.NullMarked;
