/** The order in which a person reads a page. */
@NullMarked
package dev.hireflow.extraction.layout;

import org.jspecify.annotations.NullMarked;
