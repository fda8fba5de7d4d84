package dev.hireflow.extraction.document;

import org.jspecify.annotations.Nullable;

/**
 * A word as printed.
 *
 * @param box null where the format has no positions
 * @param wideGap whether a gap wider than a space, a tab or a cell border stands before it
 * @param link where a click on it leads
 */
public record Word(
    String text, @Nullable Box box, Style style, boolean wideGap, @Nullable String link) {

  public Word withWideGap(boolean wide) {
    return new Word(text, box, style, wide, link);
  }

  public Word withLink(String target) {
    return new Word(text, box, style, wideGap, target);
  }

  public Word withStyle(Style other) {
    return new Word(text, box, other, wideGap, link);
  }

  public Word withText(String other) {
    return new Word(other, box, style, wideGap, link);
  }
}
