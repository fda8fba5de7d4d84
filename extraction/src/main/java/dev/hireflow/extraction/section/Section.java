package dev.hireflow.extraction.section;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.vocabulary.Headings;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading, if there is one, and the lines below it. */
public record Section(SectionKind kind, @Nullable Line heading, List<Line> lines) {

  /** Whether its heading is one by its looks alone. */
  boolean isUnknown() {
    return kind == SectionKind.OTHER
        && heading != null
        && Headings.kindOf(heading.text()).isEmpty();
  }

  Section as(SectionKind other) {
    return new Section(other, heading, lines);
  }
}
