package dev.hireflow.resume.page;

import org.jspecify.annotations.Nullable;

/** A few words in a list, and what is said about them. */
record Item(String text, @Nullable String note, @Nullable Moment date) {

  static @Nullable Item of(@Nullable String text, @Nullable String note) {
    String line = Text.line(text);
    return line == null ? null : new Item(line, Text.line(note), null);
  }

  Item on(@Nullable Moment day) {
    return new Item(text, note, day);
  }
}
