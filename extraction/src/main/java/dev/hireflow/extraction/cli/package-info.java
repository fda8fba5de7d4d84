/** Extraction on the command line. */
@NullMarked
package dev.hireflow.extraction.cli;

import org.jspecify.annotations.NullMarked;
