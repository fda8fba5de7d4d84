package dev.hireflow.resume.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name of two words; which part of a longer one is which cannot be told. */
record FullName(String first, String last) {

  private static final Pattern TWO_WORDS =
      Pattern.compile("(?<first>[\\p{L}\\p{M}'’.-]+) +(?<last>[\\p{L}\\p{M}'’.-]+)");

  static @Nullable FullName of(@Nullable String name) {
    Matcher words = TWO_WORDS.matcher(name == null ? "" : name);
    return words.matches() ? new FullName(words.group("first"), words.group("last")) : null;
  }
}
