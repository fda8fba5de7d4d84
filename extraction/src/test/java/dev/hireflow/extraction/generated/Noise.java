package dev.hireflow.extraction.generated;

import java.util.Locale;

/** What makes a resume harder to read without changing what it says. */
public enum Noise {
  NONE,
  SPACED_HEADINGS,
  CAPITAL_HEADINGS,
  PAGE_LINES,
  LIGATURES,
  ODD_BULLETS,
  TIGHT_DASHES,
  DOUBLE_SPACES,
  HYPHENATION,
  /** Of pictures alone. */
  TILTED,
  /** Of pictures alone. */
  SPECKLED;

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
