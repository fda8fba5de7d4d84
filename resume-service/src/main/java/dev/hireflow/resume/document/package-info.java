/** Uploaded bytes: receiving, checking, keeping. */
@NullMarked
package dev.hireflow.resume.document;

import org.jspecify.annotations.NullMarked;
