/** A user's primary resume: asked for at its owner, or from our own copy when that is away. */
@NullMarked
package dev.hireflow.interview.resumecopy;

import org.jspecify.annotations.NullMarked;
