/** Reading a document for a form, keeping nothing. */
@NullMarked
package dev.hireflow.resume.parse;

import org.jspecify.annotations.NullMarked;
