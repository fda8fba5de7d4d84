/** What was found, as an answer. */
@NullMarked
package dev.hireflow.extraction.assembly;

import org.jspecify.annotations.NullMarked;
