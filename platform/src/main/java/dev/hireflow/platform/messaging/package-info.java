/**
 * Outbox, inbox and dead letters behind {@code EventPublisher} and {@code @EventHandler} methods.
 */
@NullMarked
package dev.hireflow.platform.messaging;

import org.jspecify.annotations.NullMarked;
