package dev.hireflow.benchmarks.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as people read them. */
public final class Numbers {

  private static final String NOTHING = "n/a";

  private Numbers() {}

  public static String percent(OptionalDouble share) {
    return share.isPresent() ? percent(share.getAsDouble()) : NOTHING;
  }

  public static String percent(double share) {
    return decimal(100 * share, 1) + "%";
  }

  /** A difference of shares, with its sign. */
  public static String points(OptionalDouble more, OptionalDouble less) {
    if (more.isEmpty() || less.isEmpty()) {
      return NOTHING;
    }
    String points = decimal(100 * (more.getAsDouble() - less.getAsDouble()), 1);
    return points.startsWith("-") ? points : "+" + points;
  }

  /** Rounded as the binary number stands, halves to the even digit. */
  public static String decimal(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  public static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,d", Math.round(bytes / 1048576.0));
  }

  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
