/** A CV job's resume as a public page. */
@NullMarked
package dev.hireflow.resume.portfolio;

import org.jspecify.annotations.NullMarked;
