/** A small HTTP client of the public API, for the demo and the journey tests. */
@NullMarked
package dev.hireflow.local.client;

import org.jspecify.annotations.NullMarked;
