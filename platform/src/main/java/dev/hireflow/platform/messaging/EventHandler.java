package dev.hireflow.platform.messaging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean's method {@code Mono<Void> on(SomeEvent event)}, or with the {@code EventEnvelope}
 * as second parameter, as the effect of an event. It runs in the transaction that remembers the
 * event, so its effect happens exactly once; it must not call other services.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventHandler {}
