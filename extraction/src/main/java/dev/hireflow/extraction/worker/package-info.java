/** The extraction as a process of its own, and the protocol it is spoken to with. */
@NullMarked
package dev.hireflow.extraction.worker;

import org.jspecify.annotations.NullMarked;
