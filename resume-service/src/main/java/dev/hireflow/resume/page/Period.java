package dev.hireflow.resume.page;

import org.jspecify.annotations.Nullable;

/** From when to when; {@code range} says that there are two ends. */
record Period(@Nullable Moment start, @Nullable Moment end, boolean range) {

  static @Nullable Period of(@Nullable String start, @Nullable String end, Words words) {
    return of(Moment.of(start, words.locale()), Moment.of(end, words.locale()));
  }

  /** What has begun and not ended goes on. */
  static @Nullable Period ongoing(@Nullable String start, @Nullable String end, Words words) {
    Moment from = Moment.of(start, words.locale());
    Moment to = Moment.of(end, words.locale());
    boolean open = from != null && to == null;
    return of(from, open ? new Moment(null, words.get("present")) : to);
  }

  private static @Nullable Period of(@Nullable Moment start, @Nullable Moment end) {
    if (start == null && end == null) {
      return null;
    }
    Moment last = end == null || end.equals(start) ? null : end;
    return new Period(start, last, start != null && last != null);
  }
}
