/** Applications of candidates for job postings. */
@NullMarked
package dev.hireflow.job.application;

import org.jspecify.annotations.NullMarked;
