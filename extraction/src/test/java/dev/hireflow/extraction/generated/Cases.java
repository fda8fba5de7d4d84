package dev.hireflow.extraction.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Tries a property many times, each time with a chance of its own that a failure names. */
public final class Cases {

  private static final int SHOWN = 12;

  /** What must hold for whatever is drawn from the chance. */
  public interface Property {
    void holds(Random random) throws Exception;
  }

  private Cases() {}

  public static void each(long seed, int count, Property property) {
    List<String> failures = new ArrayList<>();
    SplittableRandom chances = new SplittableRandom(seed);
    for (int i = 0; i < count; i++) {
      String failure = failure(new Random(chances.nextLong()), property);
      if (failure != null) {
        failures.add("case " + i + " of seed " + seed + ": " + failure);
      }
    }
    if (!failures.isEmpty()) {
      throw new AssertionError(
          failures.size()
              + " of "
              + count
              + " cases fail:\n"
              + String.join("\n", failures.subList(0, Math.min(SHOWN, failures.size()))));
    }
  }

  private static @Nullable String failure(Random random, Property property) {
    try {
      property.holds(random);
      return null;
    } catch (Exception | AssertionError e) {
      return String.valueOf(e.getMessage()).strip();
    }
  }
}
