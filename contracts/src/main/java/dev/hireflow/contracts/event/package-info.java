/** Facts in the past tense that one service tells the others over Kafka. */
@NullMarked
package dev.hireflow.contracts.event;

import org.jspecify.annotations.NullMarked;
