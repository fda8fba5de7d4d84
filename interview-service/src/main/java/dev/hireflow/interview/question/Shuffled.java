package dev.hireflow.interview.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Lists in an order that the generator decides. */
final class Shuffled {

  private Shuffled() {}

  static <T> List<T> of(Collection<T> values, RandomGenerator random) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
