package dev.hireflow.platform.test.bad.subscribing;

import reactor.core.publisher.Mono;

/** Starts work that nobody looks after. */
public class Subscribes {

  void start(Mono<String> text) {
    text.subscribe();
  }
}
