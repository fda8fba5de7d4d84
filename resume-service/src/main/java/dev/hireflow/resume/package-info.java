/** Documents, CV jobs, quotas, profiles and resumes. */
@NullMarked
package dev.hireflow.resume;

import org.jspecify.annotations.NullMarked;
