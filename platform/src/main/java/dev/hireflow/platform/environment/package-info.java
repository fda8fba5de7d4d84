/** What a part is told from outside: environment names, the one secret, the database address. */
@NullMarked
package dev.hireflow.platform.environment;

import org.jspecify.annotations.NullMarked;
