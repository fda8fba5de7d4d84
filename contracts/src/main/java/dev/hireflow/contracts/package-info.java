/** What the parts of Hireflow say to each other. Plain data: no Spring, no Reactor. */
@NullMarked
package dev.hireflow.contracts;

import org.jspecify.annotations.NullMarked;
