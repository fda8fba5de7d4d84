/** What resume-service is told from outside. */
@NullMarked
package dev.hireflow.resume.settings;

import org.jspecify.annotations.NullMarked;
