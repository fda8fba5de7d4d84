/** Who it is and how to reach them. */
@NullMarked
package dev.hireflow.extraction.contact;

import org.jspecify.annotations.NullMarked;
