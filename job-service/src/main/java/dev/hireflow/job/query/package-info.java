/** What the query string of a list asks for. */
@NullMarked
package dev.hireflow.job.query;

import org.jspecify.annotations.NullMarked;
