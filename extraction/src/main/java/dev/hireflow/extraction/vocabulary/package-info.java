/** Word lists in seven languages, read from resource files. */
@NullMarked
package dev.hireflow.extraction.vocabulary;

import org.jspecify.annotations.NullMarked;
