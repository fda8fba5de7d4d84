package dev.hireflow.extraction.section;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Style;

/** What makes headings of one document alike. */
record Look(double size, boolean bold, boolean upper) {

  static Look of(Line line) {
    Style style = line.words().getFirst().style();
    String text = line.text();
    // Some fonts have no accented capitals: "RESUMé".
    long small = text.chars().filter(c -> c < 0x80 && Character.isLowerCase(c)).count();
    boolean upper = small == 0 && text.chars().anyMatch(Character::isUpperCase);
    return new Look(Math.round(style.size() * 2) / 2.0, line.bold(), upper);
  }

  boolean distinct(double bodySize) {
    return bold || upper || size > bodySize + 0.4;
  }
}
