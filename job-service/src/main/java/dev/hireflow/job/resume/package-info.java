/** Our own copy of the resumes that candidates apply with. */
@NullMarked
package dev.hireflow.job.resume;

import org.jspecify.annotations.NullMarked;
