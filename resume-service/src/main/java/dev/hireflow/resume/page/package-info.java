/** Resumes as web pages. */
@NullMarked
package dev.hireflow.resume.page;

import org.jspecify.annotations.NullMarked;
