package dev.hireflow.benchmarks.scoring;

import org.jspecify.annotations.Nullable;

/** The rule of each field; fields without one are compared by their letters and numbers. */
final class FieldEquality {

  private static final int PHONE_END = 9;
  private static final int PHONE_SHORT = 7;
  private static final double CLOSE = 0.75;

  private FieldEquality() {}

  static boolean equal(String field, @Nullable String one, @Nullable String other) {
    if (one == null || other == null || NormalForms.empty(one) || NormalForms.empty(other)) {
      return NormalForms.empty(one) && NormalForms.empty(other);
    }
    return switch (field) {
      case "phone" -> samePhone(NormalForms.digits(one), NormalForms.digits(other));
      case "linkedin", "github", "website" -> NormalForms.url(one).equals(NormalForms.url(other));
      case "email" -> Folding.fold(one).strip().equals(Folding.fold(other).strip());
      case "startDate", "endDate" -> NormalForms.date(one).equals(NormalForms.date(other));
      case "graduationYear" -> year(one.strip()).equals(year(other.strip()));
      default -> NormalForms.letters(one).equals(NormalForms.letters(other));
    };
  }

  static boolean close(String field, @Nullable String one, @Nullable String other) {
    if (one == null || other == null || NormalForms.empty(one) || NormalForms.empty(other)) {
      return false;
    }
    if (Fields.DATES.contains(field)) {
      return sameYear(NormalForms.date(one), NormalForms.date(other));
    }
    return Similarity.contains(one, other) || Similarity.ofWords(one, other) >= CLOSE;
  }

  /** The last nine digits tell numbers apart, with or without the country's code. */
  private static boolean samePhone(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter >= PHONE_END) {
      return end(one).equals(end(other));
    }
    return one.equals(other)
        || (shorter >= PHONE_SHORT && (one.endsWith(other) || other.endsWith(one)));
  }

  private static String end(String digits) {
    return digits.substring(digits.length() - PHONE_END);
  }

  private static boolean sameYear(String one, String other) {
    return !one.equals("present") && !other.equals("present") && year(one).equals(year(other));
  }

  private static String year(String date) {
    return date.substring(0, Math.min(4, date.length()));
  }
}
