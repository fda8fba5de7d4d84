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
  private boolean otherFirst;
  private boolean schoolWasLast;
  private int rank;

  boolean hasDegree() {
    return qualification != null;
  }

  /** A name that no list knows, then a degree and a date: the next school begins another one. */
  boolean isWhole() {
    return otherFirst && qualification != null && university == null && hasDate();
  }

  boolean hasOther() {
    return other != null;
  }

  boolean hasField() {
    return field != null;
  }

  boolean hasSchool() {
    return university != null;
  }

  boolean hasDate() {
    return end != null || start != null;
  }

  boolean complete() {
    return university != null && hasDate();
  }

  void offerDate(DateSpan span, Line line) {
    schoolWasLast = false;
    if (hasDate()) {
      offerEnd(span, line);
      return;
    }
    String printed = line.text().substring(span.from(), Math.min(span.to(), line.text().length()));
    if (span.start() != null) {
      start = new Found(span.start(), printed, line, 0.98, "the first date of the entry");
    }
    if (span.end() != null) {
      end = new Found(span.end(), printed, line, 0.98, "the last date of the entry");
    }
  }

  private static boolean couldBeField(String text) {
    return !text.matches(
        "(?i).*\\b(?:school|college|gymnasium|honou?rs|class|years?|grades?|note|nota|voto|mention|cijfer|distinction|merit|gpa|\\d+(?:[.,]\\d+)?|in progress|completed|university)\\b.*");
  }

  /** Two years one below the other: the first was the start. */
  private void offerEnd(DateSpan span, Line line) {
    String later = span.end();
    Found first = end;
    boolean alone = line.text().strip().length() <= span.to() - span.from() + 2;
    if (start == null
        && first != null
        && later != null
        && span.single()
        && alone
        && later.compareTo(first.value()) > 0) {
      start = first;
      end = Found.of(later, line, 0.95, "a later date below the first");
    }
  }

  void offerDegree(Degree degree, Line line) {
    schoolWasLast = false;
    if (qualification != null) {
      return;
    }
    rank = degree.rank();
    qualification = Found.of(degree.qualification(), line, 0.97, "a known degree");
    if (!degree.field().isEmpty()) {
      field = Found.of(degree.field(), line, 0.96, "what follows the degree");
    }
  }

  /** An institute or a faculty is part of the university that is named below it. */
  boolean isPartOf(String name) {
    Found part = university;
    return part != null
        && schoolWasLast
        && name.matches("(?i).*univers.*")
        && part.value()
            .matches(
                "(?i)(?!.*univers).*\\b(?:institut\\p{L}*|faculta?d?e?|faculty|facolt\\p{L}+|fakult\\p{L}+|school of|department|escuela|college of|dipartimento|departamento)\\b.*");
  }

  void offerSchool(String name, Line line) {
    if (university == null || isPartOf(name)) {
      university = Found.of(name, line, 0.95, "a word for schools in it");
      schoolWasLast = true;
    }
  }

  void offerOther(String text, Line line) {
    Optional<String> major = Degree.major(text);
    if (major.isPresent() && field == null) {
      field = Found.of(major.get(), line, 0.95, "a major");
    } else if (qualification != null
        && field == null
        && (rank > 4 || university != null)
        && text.length() < 50
        && couldBeField(text)) {
      field = Found.of(text, line, 0.85, "a short piece after the degree");
    } else if (other == null) {
      otherFirst = qualification == null && university == null && !hasDate();
      other = Found.of(text, line, 0.8, "the only piece left");
    }
  }

  /** "MgA. in Type Design": a degree that is not on the list, above its school. */
  private void nameQualification(Found piece) {
    String[] parts = piece.value().split("\\s+(?:in|en|em|im Fach)\\s+", 2);
    boolean sentence = parts[0].matches(".*[.!?]") && parts[0].split(" ", -1).length > 3;
    if (parts[0].length() > 45 || sentence) {
      return;
    }
    qualification =
        new Found(parts[0], piece.printed(), piece.line(), 0.85, "the piece beside the school");
    if (field == null && parts.length > 1) {
      field = new Found(parts[1], piece.printed(), piece.line(), 0.85, "what follows the degree");
    }
  }

  /** A degree or a school must be there; a nameless piece beside them is taken for the other. */
  Optional<School> build() {
    if (university == null && other != null && (qualification != null || hasDate())) {
      university = other;
    }
    if (qualification == null
        && university != null
        && other != null
        && hasDate()
        && !other.equals(university)) {
      nameQualification(other);
    }
    Found piece = other;
    if (qualification == null
        && field == null
        && university != null
        && piece != null
        && !piece.equals(university)
        && couldBeField(piece.value())) {
      field = piece.lessSure(0.9);
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
