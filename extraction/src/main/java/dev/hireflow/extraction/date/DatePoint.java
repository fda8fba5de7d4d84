package dev.hireflow.extraction.date;

import org.jspecify.annotations.Nullable;

/** One date in a text; a month may miss its year when a range goes on ("Jan – Mar 2020"). */
record DatePoint(
    @Nullable Integer year, @Nullable Integer month, boolean present, int from, int to) {

  @Nullable String iso() {
    if (present) {
      return DateSpan.PRESENT;
    }
    if (year == null) {
      return null;
    }
    return month == null ? String.valueOf(year) : String.format("%04d-%02d", year, month);
  }

  DatePoint withYear(@Nullable Integer other) {
    return new DatePoint(other, month, present, from, to);
  }

  boolean complete() {
    return present || year != null;
  }
}
