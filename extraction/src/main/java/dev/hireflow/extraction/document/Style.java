package dev.hireflow.extraction.document;

/** How a word looks; {@code heading} only where the format itself says so. */
public record Style(double size, boolean bold, boolean italic, boolean heading) {

  public static final Style PLAIN = new Style(11, false, false, false);

  public Style asHeading() {
    return new Style(size, bold, italic, true);
  }
}
