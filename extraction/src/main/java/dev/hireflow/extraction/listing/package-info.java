/** Skills, languages and certifications. */
@NullMarked
package dev.hireflow.extraction.listing;

import org.jspecify.annotations.NullMarked;
