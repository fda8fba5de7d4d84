package dev.hireflow.resume.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the person did for some time. */
record Entry(
    @Nullable String title,
    @Nullable String organization,
    @Nullable String place,
    @Nullable Period period,
    List<String> paragraphs,
    List<String> highlights) {

  /** An entry without a title is headed by its organization. */
  Entry headed() {
    return title == null
        ? new Entry(organization, null, place, period, paragraphs, highlights)
        : this;
  }

  boolean filled() {
    return title != null || !paragraphs.isEmpty() || !highlights.isEmpty();
  }

  /** Whether there is a line below the title. */
  boolean where() {
    return organization != null || place != null;
  }

  boolean highlighted() {
    return !highlights.isEmpty();
  }
}
