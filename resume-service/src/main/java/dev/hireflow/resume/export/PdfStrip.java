package dev.hireflow.resume.export;

import java.awt.Color;
import java.util.List;

/**
 * A line of a document with what is drawn in it.
 *
 * @param before space above it, unless it is the first on its page
 * @param keep whether it must stand on one page with the next one
 */
record PdfStrip(float before, float height, boolean keep, List<Ink> inks) {

  /** Something drawn at a distance from the left margin. */
  sealed interface Ink {}

  record Glyphs(float x, String text, PdfFace face, float size, Color color) implements Ink {

    float right() {
      return x + face.width(text, size);
    }
  }

  /** A line from margin to margin, below the text. */
  record Rule(float width, float thickness, Color color) implements Ink {}

  /** Where a click leads. */
  record Link(float x, float width, String href) implements Ink {}

  PdfStrip kept() {
    return new PdfStrip(before, height, true, inks);
  }

  PdfStrip after(float space) {
    return new PdfStrip(space, height, keep, inks);
  }
}
