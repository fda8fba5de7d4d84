package dev.hireflow.extraction.history;

import dev.hireflow.extraction.contact.Places;
import dev.hireflow.extraction.date.DateSpan;
import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.section.Sections;
import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.Phrases;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The entries of the education sections. A new one begins where a degree, a school or a date comes
 * that the current one already has.
 */
public final class Schools {

  private static final Phrases INSTITUTIONS = Phrases.of("institutions.txt");
  private static final Pattern COMPOUND =
      Pattern.compile(".*(?:hochschule|universitat|schule|gymnasium|kolleg|akademie|lyzeum)$");
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)^(?:(?:relevant |selected |key )?(?:course ?work|courses|modules)|gpa|cgpa|cumulative|grade|honou?rs|dean|activities|awards?|thesis|minor|abschlussnote|note|thema|graduated|scholarship|member|academic interests|concentration|extensive)\\b.*");
  private static final int LONGEST = 130;

  private Schools() {}

  public static List<School> in(Sections sections) {
    List<School> schools = new ArrayList<>();
    sections.of(SectionKind.EDUCATION).forEach(section -> schools.addAll(in(section.lines())));
    return List.copyOf(schools);
  }

  static List<School> in(List<Line> printed) {
    List<Line> lines = WrappedLines.ofSchools(printed);
    List<SchoolBuilder> open = new ArrayList<>();
    boolean schoolFirst =
        !lines.isEmpty() && school(lines.getFirst().text(), Optional.empty()).isPresent();
    for (Line line : lines) {
      if (LineKind.isTableHead(line)) {
        continue;
      }
      LineKind kind = LineKind.of(line);
      String text = LineKind.withoutBullet(line.text());
      boolean remark = REMARK.matcher(text).matches();
      boolean prose =
          text.length() > LONGEST
              || (kind == LineKind.TEXT
                  && text.length() > 70
                  && Degree.in(text).isEmpty()
                  && Degree.major(text).isEmpty());
      if (!remark && !prose) {
        read(text, line, kind == LineKind.BULLET, schoolFirst, open);
      } else if (!open.isEmpty() && !prose) {
        DateSpans.first(text).ifPresent(span -> open.getLast().offerDate(span, line));
      }
    }
    return open.stream().map(SchoolBuilder::build).flatMap(Optional::stream).toList();
  }

  private static void read(
      String text, Line line, boolean bullet, boolean schoolFirst, List<SchoolBuilder> open) {
    Optional<DateSpan> span = DateSpans.first(line.text());
    Optional<Degree> degree = Degree.in(Pieces.withoutDates(text));
    Optional<String> school = school(text, degree);
    SchoolBuilder current = open.isEmpty() ? new SchoolBuilder() : open.getLast();
    List<String> others = bullet ? List.of() : others(text, degree, school);
    boolean nameless = degree.isEmpty() && school.isEmpty() && span.isEmpty() && others.size() == 1;
    if (nameless
        && current.complete()
        && (current.hasDegree() || !schoolFirst)
        && (current.hasField() || !schoolFirst)
        && couldNameDegree(others.getFirst(), line)) {
      // The next entry begins with a degree that we don't know.
      SchoolBuilder next = new SchoolBuilder();
      next.offerOther(others.getFirst(), line);
      open.add(next);
      return;
    }
    boolean again =
        (school.isPresent() && current.isWhole())
            || (degree.isPresent()
                && (current.hasDegree()
                    || (current.complete() && current.hasOther() && !schoolFirst)))
            || (school.isPresent()
                && current.hasSchool()
                && !(span.isEmpty() && degree.isEmpty() && current.isPartOf(school.get()))
                && (current.hasDegree() || current.hasDate()))
            || (span.isPresent()
                && current.hasDate()
                && !bullet
                && (degree.isPresent()
                    || school.isPresent()
                    || (current.hasDegree() && current.hasSchool())));
    if (open.isEmpty() || (again && !(bullet && current.hasDegree()))) {
      current = new SchoolBuilder();
      open.add(current);
    } else if (again) {
      return;
    }
    SchoolBuilder builder = current;
    span.ifPresent(found -> builder.offerDate(found, line));
    degree.ifPresent(found -> builder.offerDegree(found, line));
    school.ifPresent(found -> builder.offerSchool(found, line));
    others.forEach(other -> builder.offerOther(withoutTown(other), line));
  }

  private static boolean couldNameDegree(String text, Line line) {
    return LineKind.of(line) == LineKind.HEAD
        && text.length() < 60
        && !text.endsWith(".")
        && !text.contains(": ")
        && Degree.major(text).isEmpty()
        && (line.startsBold() || text.split(" ", -1).length <= 6);
  }

  /** The piece that names a school, without the degree before it and the place behind it. */
  private static Optional<String> school(String text, Optional<Degree> degree) {
    for (String part : parts(text)) {
      boolean isDegree =
          degree.isPresent()
              && part.contains(degree.get().qualification())
              && !part.contains(", ")
              && part.indexOf(degree.get().qualification()) < 3;
      if (!isDegree && namesSchool(part)) {
        return Optional.of(withoutPlace(part));
      }
      if (isDegree && part.matches("(?i).*\\b(?:from|at) .*")) {
        String behind = part.replaceFirst("(?i)^.*?\\b(?:from|at) (?:the )?", "");
        if (namesSchool(behind)) {
          return Optional.of(withoutPlace(behind));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> others(
      String text, Optional<Degree> degree, Optional<String> school) {
    return parts(text).stream()
        .filter(part -> degree.isEmpty() || !part.contains(degree.get().qualification()))
        .filter(part ->
            degree.isEmpty()
                || degree.get().field().isEmpty()
                || !degree.get().field().contains(part))
        .filter(part ->
            school.isEmpty() || (!school.get().contains(part) && !part.contains(school.get())))
        .filter(part -> !Places.looksLikePlace(part) && part.length() < 80)
        .filter(part -> part.codePoints().filter(Character::isLetter).count() > 2)
        .filter(part ->
            !REMARK.matcher(part).matches()
                && !part.matches(
                    "(?i).*\\b(?:gpa|cum laude|expected|graduat\\p{L}+|minor|promedio)\\b.*"))
        .toList();
  }

  /** Pieces between separators, and of each those between commas that stand for themselves. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String piece :
        Pieces.withoutDates(text).split("\\s*[\\t|•·∙⋄❖]\\s*|\\s+[–—-]+\\s+|\\s+/\\s+|;\\s", -1)) {
      String bare = Pieces.trimmed(piece);
      int at = firstSchoolComma(bare);
      if (at > 0) {
        parts.add(Pieces.trimmed(bare.substring(0, at)));
        parts.add(Pieces.trimmed(bare.substring(at + 1)));
      } else if (!bare.isEmpty()) {
        parts.add(bare);
      }
    }
    return parts;
  }

  /** "B.S. Computer Science, University of X": the comma before the school. */
  private static int firstSchoolComma(String text) {
    int comma = text.indexOf(',');
    while (comma > 0) {
      String left = text.substring(0, comma);
      String right = text.substring(comma + 1);
      boolean oneSided = namesSchool(left) != namesSchool(right);
      boolean degreeAside =
          Degree.in(left.strip()).isPresent()
              || Degree.in(right.strip()).isPresent()
              || Degree.major(left.strip()).isPresent();
      if (oneSided && degreeAside) {
        return comma;
      }
      comma = text.indexOf(',', comma + 1);
    }
    return -1;
  }

  private static boolean namesSchool(String text) {
    if (INSTITUTIONS.in(text)) {
      return !text.matches(
          "(?i).*\\b(?:diploma|certificate|school leaving|secondary education|ged)\\b.*|(?:high |secondary )?school");
    }
    for (String word : Fold.phrase(text).split("[ ,-]", -1)) {
      if (COMPOUND.matcher(word).matches()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Tralee CBS The Green, Tralee" without the town, also when nothing says that it is a school.
   */
  private static String withoutTown(String text) {
    int comma = text.indexOf(", ");
    return comma > 0 && Places.looksLikePlace(text.substring(comma + 2))
        ? text.substring(0, comma)
        : text;
  }

  /** "Supply Chain Management, American Frontier University": from the piece that is a school. */
  private static String fromSchool(String text) {
    String[] pieces = text.split(", ", -1);
    int at = 0;
    while (at < pieces.length && !namesSchool(pieces[at])) {
      at++;
    }
    return at == pieces.length
        ? text
        : String.join(", ", java.util.Arrays.asList(pieces).subList(at, pieces.length));
  }

  private static String withoutPlace(String named) {
    // "Universiteit Rijnland. Thesis: …"
    String school = fromSchool(named).replaceFirst("(?<=\\p{L}{4})\\.\\s+\\p{L}.*$", "");
    if (CommaSplit.isPartOfSchool(school)) {
      String[] parts = school.split(",\\s*", -1);
      return parts.length > 2 ? parts[0] + ", " + parts[1] : school;
    }
    int comma = school.indexOf(',');
    return comma > 0 && namesSchool(school.substring(0, comma))
        ? school.substring(0, comma)
        : school;
  }
}
