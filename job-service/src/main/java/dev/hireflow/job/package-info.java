/** Job postings and the applications for them. */
@NullMarked
package dev.hireflow.job;

import org.jspecify.annotations.NullMarked;
