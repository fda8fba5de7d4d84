package dev.hireflow.benchmarks.corpus;

import dev.hireflow.benchmarks.scoring.Label;
import java.util.Map;

/**
 * A document and what it holds.
 *
 * @param format as its file name ends: {@code pdf}
 * @param layout {@code one-column}, {@code two-column}, {@code table}, {@code plain}, {@code image}
 * @param language {@code en}
 * @param traits what else its corpus knows of it, such as the noise in it
 */
public record LabelledDocument(
    String name,
    String format,
    String layout,
    String language,
    Map<String, String> traits,
    byte[] bytes,
    Label label) {

  private static final String IMAGE = "image";

  /** A scan looks like a PDF but reads like a picture. */
  public String kind() {
    return isScan() ? "pdf (scan)" : format;
  }

  public boolean isPdf() {
    return format.equals("pdf");
  }

  public boolean isScan() {
    return isPdf() && layout.equals(IMAGE);
  }

  /** Its text has to be recognised first. */
  public boolean isPicture() {
    return isScan() || format.matches("png|jpe?g|tiff?");
  }
}
