/** Bytes of a document to a resume with evidence. */
@NullMarked
package dev.hireflow.extraction;

import org.jspecify.annotations.NullMarked;
