/** The sample documents: fictional people, drawn by this program. */
@NullMarked
package dev.hireflow.extraction.samples;

import org.jspecify.annotations.NullMarked;
