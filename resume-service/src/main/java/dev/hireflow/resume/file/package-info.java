/** Plain files of a user, which are no resumes. */
@NullMarked
package dev.hireflow.resume.file;

import org.jspecify.annotations.NullMarked;
