package dev.hireflow.extraction.layout;

/** Where a block stands on its page. */
public enum Column {
  FULL,
  LEFT,
  RIGHT,

  /** The bottom margin, below all columns. */
  FOOTER;

  Column left() {
    return this == FULL ? LEFT : this;
  }

  Column right() {
    return this == FULL ? RIGHT : this;
  }
}
