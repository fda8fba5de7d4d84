/** Processes of their own in which documents are read. */
@NullMarked
package dev.hireflow.resume.worker;

import org.jspecify.annotations.NullMarked;
