package dev.hireflow.extraction.section;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Style;
import java.util.Locale;

/** What makes headings of one document alike. */
record Look(double size, boolean bold, boolean upper) {

  static Look of(Line line) {
    Style style = line.words().getFirst().style();
    String text = line.text();
    boolean upper =
        text.toUpperCase(Locale.ROOT).equals(text) && text.chars().anyMatch(Character::isLetter);
    return new Look(Math.round(style.size() * 2) / 2.0, line.bold(), upper);
  }

  boolean distinct(double bodySize) {
    return bold || upper || size > bodySize + 0.4;
  }
}
