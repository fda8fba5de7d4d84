/** Bytes to a document, with limits on what a file may cost. */
@NullMarked
package dev.hireflow.extraction.reader;

import org.jspecify.annotations.NullMarked;
