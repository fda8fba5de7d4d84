package dev.hireflow.local;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** A row of ports that nobody uses, below those that the kernel gives to clients. */
final class FreePorts {

  private static final int SPAN = 14;

  private FreePorts() {}

  static Ports find() {
    return ThreadLocalRandom.current()
        .ints(1000, 10_000, 32_000)
        .filter(FreePorts::areFree)
        .mapToObj(Ports::new)
        .findFirst()
        .orElseThrow();
  }

  private static boolean areFree(int first) {
    return IntStream.range(first, first + SPAN)
        .allMatch(number -> PortCheck.isFree(new Ports.Port("any", number, true)));
  }
}
