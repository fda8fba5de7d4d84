/** The stages in their order. */
@NullMarked
package dev.hireflow.extraction.pipeline;

import org.jspecify.annotations.NullMarked;
