/** Recruiters' profiles, and the pages that show them. */
@NullMarked
package dev.hireflow.auth.recruiter;

import org.jspecify.annotations.NullMarked;
