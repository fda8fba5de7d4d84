package dev.hireflow.extraction.evidence;

import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Line;
import org.jspecify.annotations.Nullable;

/**
 * A value and where it stands.
 *
 * @param value as answered
 * @param printed as printed
 * @param rule why it was taken, in a few words
 */
public record Found(String value, String printed, Line line, double confidence, String rule) {

  public static Found of(String text, Line line, double confidence, String rule) {
    return new Found(text, text, line, confidence, rule);
  }

  public @Nullable Integer page() {
    return line.page() == 0 ? null : line.page();
  }

  public @Nullable Box box() {
    int at = line.text().indexOf(printed);
    return at < 0 ? line.box() : line.boxBetween(at, at + printed.length());
  }

  public Found withValue(String other) {
    return new Found(other, printed, line, confidence, rule);
  }

  public Found lessSure(double factor) {
    return new Found(value, printed, line, confidence * factor, rule);
  }
}
