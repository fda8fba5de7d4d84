package dev.hireflow.resume.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a portfolio looks. */
public enum Theme {
  /** A printed page: one column, a serif, dates in the margin. */
  QUARTO,
  /** A header band above two columns, a sans serif. */
  MERIDIAN;

  public static final Theme DEFAULT = QUARTO;

  /** The name on the wire. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Theme> of(String id) {
    return Stream.of(values()).filter(theme -> theme.id().equals(id)).findFirst();
  }
}
