/** Dates and spans of time as resumes print them. */
@NullMarked
package dev.hireflow.extraction.date;

import org.jspecify.annotations.NullMarked;
