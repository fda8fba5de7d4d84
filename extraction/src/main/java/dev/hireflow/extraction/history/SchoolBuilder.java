package dev.hireflow.extraction.history;

import dev.hireflow.extraction.date.DateSpan;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.evidence.Found;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects one education, first come first served. */
final class SchoolBuilder {

  private @Nullable Found qualification;
  private @Nullable Found field;
  private @Nullable Found university;
  private @Nullable Found start;
  private @Nullable Found end;
  private @Nullable Found other;
  private int rank;

  boolean hasDegree() {
    return qualification != null;
  }

  boolean hasSchool() {
    return university != null;
  }

  boolean hasDate() {
    return end != null || start != null;
  }

  void offerDate(DateSpan span, Line line) {
    if (hasDate()) {
      return;
    }
    String printed = line.text().substring(span.from(), Math.min(span.to(), line.text().length()));
    if (span.start() != null) {
      start = new Found(span.start(), printed, line, 0.9, "the first date of the entry");
    }
    if (span.end() != null) {
      end = new Found(span.end(), printed, line, 0.9, "the last date of the entry");
    }
  }

  void offerDegree(Degree degree, Line line) {
    if (qualification != null) {
      return;
    }
    rank = degree.rank();
    qualification = Found.of(degree.qualification(), line, 0.88, "a known degree");
    if (!degree.field().isEmpty()) {
      field = Found.of(degree.field(), line, 0.8, "what follows the degree");
    }
  }

  void offerSchool(String name, Line line) {
    if (university == null) {
      university = Found.of(name, line, 0.85, "a word for schools in it");
    }
  }

  void offerOther(String text, Line line) {
    Optional<String> major = Degree.major(text);
    if (major.isPresent() && field == null) {
      field = Found.of(major.get(), line, 0.8, "a major");
    } else if (qualification != null && field == null && text.length() < 50) {
      field = Found.of(text, line, 0.6, "a short piece after the degree");
    } else if (other == null) {
      other = Found.of(text, line, 0.5, "the only piece left");
    }
  }

  /** A degree or a school must be there; a nameless piece beside them is taken for the other. */
  Optional<School> build() {
    if (university == null && other != null && (qualification != null || hasDate())) {
      university = other;
    }
    if (qualification == null && university == null) {
      return Optional.empty();
    }
    return Optional.of(
        new School(
            Optional.ofNullable(qualification),
            Optional.ofNullable(field),
            Optional.ofNullable(university),
            Optional.ofNullable(start),
            Optional.ofNullable(end),
            rank));
  }
}
