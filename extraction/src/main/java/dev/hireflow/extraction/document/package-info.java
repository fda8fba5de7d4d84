/** A document as lines of words, whatever format it came in. */
@NullMarked
package dev.hireflow.extraction.document;

import org.jspecify.annotations.NullMarked;
