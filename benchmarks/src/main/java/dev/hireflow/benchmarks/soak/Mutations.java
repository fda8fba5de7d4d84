package dev.hireflow.benchmarks.soak;

import java.util.Arrays;
import java.util.Random;

/** Breaks documents a little, as bad disks, cut lines and people with time on their hands do. */
final class Mutations {

  private static final int MOST_BYTES = 64;

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  /** One to four things go wrong with a copy. */
  byte[] of(byte[] document) {
    byte[] mutated = document.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      mutated = once(mutated);
    }
    return mutated;
  }

  private byte[] once(byte[] document) {
    if (document.length < 2) {
      return document;
    }
    int from = random.nextInt(document.length);
    int to = Math.min(document.length, from + 1 + random.nextInt(MOST_BYTES));
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(document, from);
      case 1 -> without(document, from, to);
      case 2 -> twice(document, from, to);
      case 3 -> filled(document, from, to);
      case 4 -> swapped(document, from);
      default -> scattered(document);
    };
  }

  private static byte[] without(byte[] document, int from, int to) {
    byte[] rest = Arrays.copyOf(document, document.length - (to - from));
    System.arraycopy(document, to, rest, from, document.length - to);
    return rest;
  }

  private static byte[] twice(byte[] document, int from, int to) {
    byte[] longer = Arrays.copyOf(document, document.length + (to - from));
    System.arraycopy(document, from, longer, to, document.length - from);
    return longer;
  }

  private byte[] filled(byte[] document, int from, int to) {
    Arrays.fill(document, from, to, (byte) (random.nextBoolean() ? 0 : 0xFF));
    return document;
  }

  /** A number grows or shrinks where one is written in digits. */
  private byte[] swapped(byte[] document, int from) {
    for (int i = from; i < document.length; i++) {
      if (document[i] >= '0' && document[i] <= '9') {
        document[i] = (byte) ('0' + random.nextInt(10));
        return document;
      }
    }
    return document;
  }

  private byte[] scattered(byte[] document) {
    for (int i = random.nextInt(MOST_BYTES); i >= 0; i--) {
      document[random.nextInt(document.length)] = (byte) random.nextInt(256);
    }
    return document;
  }
}
