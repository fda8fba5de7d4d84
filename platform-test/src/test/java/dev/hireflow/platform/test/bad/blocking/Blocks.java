package dev.hireflow.platform.test.bad.blocking;

import reactor.core.publisher.Mono;

/** Waits where nobody may. */
public class Blocks {

  String wait(Mono<String> text) {
    return text.block();
  }
}
