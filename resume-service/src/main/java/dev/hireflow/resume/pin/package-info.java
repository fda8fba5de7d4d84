/** The files that applications were made with, kept for their recruiters. */
@NullMarked
package dev.hireflow.resume.pin;

import org.jspecify.annotations.NullMarked;
