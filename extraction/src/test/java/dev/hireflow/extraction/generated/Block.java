package dev.hireflow.extraction.generated;

import java.util.function.UnaryOperator;

/** A paragraph of a resume, with what stands left of it and at the right margin. */
record Block(Kind kind, String left, String text, String right) {

  /** What a paragraph is there for. */
  enum Kind {
    NAME,
    HEADLINE,
    CONTACT,
    HEADING,
    /** The first line of an entry. */
    STRONG,
    LINE,
    BULLET,
    TEXT
  }

  static Block of(Kind kind, String text) {
    return new Block(kind, "", text, "");
  }

  static Block of(Kind kind, String text, String right) {
    return new Block(kind, "", text, right);
  }

  static Block labelled(String left, Kind kind, String text) {
    return new Block(kind, left, text, "");
  }

  Block with(UnaryOperator<String> change) {
    return new Block(kind, change.apply(left), change.apply(text), change.apply(right));
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
