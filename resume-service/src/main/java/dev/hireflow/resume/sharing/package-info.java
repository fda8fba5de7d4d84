/** Resumes by link: partners, the preview page, the log of views. */
@NullMarked
package dev.hireflow.resume.sharing;

import org.jspecify.annotations.NullMarked;
