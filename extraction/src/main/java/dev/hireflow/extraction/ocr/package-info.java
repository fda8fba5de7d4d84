/** Pictures of pages to lines of words, by Tesseract and Leptonica. */
@NullMarked
package dev.hireflow.extraction.ocr;

import org.jspecify.annotations.NullMarked;
