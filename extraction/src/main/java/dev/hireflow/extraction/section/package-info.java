/** Lines divided by their headings. */
@NullMarked
package dev.hireflow.extraction.section;

import org.jspecify.annotations.NullMarked;
