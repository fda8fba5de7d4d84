/** A value together with the place where it stands. */
@NullMarked
package dev.hireflow.extraction.evidence;

import org.jspecify.annotations.NullMarked;
