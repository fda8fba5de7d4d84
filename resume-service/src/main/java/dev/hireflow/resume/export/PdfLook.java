package dev.hireflow.resume.export;

import java.awt.Color;

/** Sizes and colours of a template on paper, in points. */
record PdfLook(
    String family,
    boolean centered,
    boolean capitals,
    float side,
    float nameSize,
    float headingSize,
    float size,
    Color accent,
    Color link,
    Color muted) {

  private static final float LEADING = 1.34f;
  private static final Color INK = new Color(0x1A1A1A);

  static PdfLook of(ExportTemplate template) {
    return switch (template) {
      case CLASSIC ->
          new PdfLook(
              "LiberationSerif",
              true,
              true,
              68,
              25,
              11.5f,
              10.3f,
              INK,
              new Color(0x1A4A8A),
              new Color(0x444444));
      case MODERN ->
          new PdfLook(
              "LiberationSans",
              false,
              false,
              64,
              26,
              12.5f,
              9.8f,
              new Color(0x1F4E79),
              new Color(0x1F4E79),
              new Color(0x555F6B));
    };
  }

  Color ink() {
    return INK;
  }

  float width() {
    return PdfPages.WIDTH - 2 * side;
  }

  static float leading(float size) {
    return size * LEADING;
  }
}
