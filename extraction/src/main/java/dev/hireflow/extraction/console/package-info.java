/** What a process of its own does about its standard streams. */
@NullMarked
package dev.hireflow.extraction.console;

import org.jspecify.annotations.NullMarked;
