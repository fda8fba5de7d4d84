package dev.hireflow.extraction.section;

import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.Headings;
import dev.hireflow.extraction.vocabulary.Phrases;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How this document sets its headings, learnt from those whose words are known. */
final class HeadingStyle {

  private static final int LONGEST_UNKNOWN = 45;

  private static final Pattern TITLE_OF_DOCUMENT =
      Pattern.compile("(?iu)(?:my )?(?:curriculum(?: vitae)?|r[ée]sum[ée]|lebenslauf|c\\.?v\\.?)");
  private static final Phrases KNOWN_SKILLS = Phrases.of("skills.txt");
  private static final Phrases LANGUAGES_OF_PEOPLE = Phrases.of("languages.txt");

  /** Kinds that may stand in one line with their content: "Skills: Java, SQL". */
  private static final Set<SectionKind> INLINE =
      Set.of(
          SectionKind.SKILLS,
          SectionKind.LANGUAGES,
          SectionKind.CERTIFICATIONS,
          SectionKind.INTERESTS,
          SectionKind.EDUCATION,
          SectionKind.SUMMARY);

  private static final Set<SectionKind> GROUPS =
      Set.of(SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.OTHER, SectionKind.STRENGTHS);

  /** Words that also head a part of an entry: "Highlights" below each job. */
  private static final Set<SectionKind> INNER =
      Set.of(
          SectionKind.SUMMARY,
          SectionKind.AWARDS,
          SectionKind.SKILLS,
          SectionKind.PROJECTS,
          SectionKind.COURSES,
          SectionKind.OTHER);

  private static final Set<SectionKind> WITH_ENTRIES =
      Set.of(
          SectionKind.EXPERIENCE,
          SectionKind.EDUCATION,
          SectionKind.PROJECTS,
          SectionKind.VOLUNTEERING);

  private final double bodySize;
  private final Set<Look> looks;
  private final Set<String> repeated;
  private final boolean typographic;

  private HeadingStyle(
      double bodySize, Set<Look> looks, Set<String> repeated, boolean typographic) {
    this.bodySize = bodySize;
    this.looks = looks;
    this.repeated = repeated;
    this.typographic = typographic;
  }

  static HeadingStyle of(List<Line> lines) {
    Map<Double, Long> sizes =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> Math.round(line.size() * 2) / 2.0,
                    Collectors.summingLong(line -> line.text().length())));
    double body =
        sizes.entrySet().stream()
            .max(Comparator.comparingLong(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElse(11.0);
    Set<Look> looks = looksOfHeadings(lines, body);
    Set<Look> guessed = looks.isEmpty() ? TypographicHeadings.in(lines, body) : looks;
    return new HeadingStyle(body, guessed, repeated(lines), looks.isEmpty() && !guessed.isEmpty());
  }

  private static Set<String> repeated(List<Line> lines) {
    return lines.stream()
        .map(line -> Fold.phrase(line.text()))
        .filter(text -> text.length() < LONGEST_UNKNOWN)
        .collect(Collectors.groupingBy(text -> text, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Looks that are mostly used for headings: once by known words, and never much by others. */
  private static Set<Look> looksOfHeadings(List<Line> lines, double body) {
    Map<Look, List<Line>> byLook =
        lines.stream()
            .filter(line -> Look.of(line).distinct(body))
            .collect(Collectors.groupingBy(Look::of));
    return byLook.entrySet().stream()
        .filter(entry -> servesHeadings(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean servesHeadings(List<Line> lines) {
    long known = lines.stream().filter(l -> Headings.kindOf(l.text()).isPresent()).count();
    long partly = lines.stream().filter(l -> Headings.partOf(l.text()).isPresent()).count();
    return known > 0 && known + partly > 1 && (known + partly) * 3 >= lines.size();
  }

  /**
   * The section that this line opens, if it is a heading.
   *
   * @param following a few lines below it
   */
  Optional<SectionKind> headingKind(
      Line line, SectionKind within, double headingSize, List<Line> following) {
    if (TITLE_OF_DOCUMENT.matcher(line.text().strip()).matches()) {
      return Optional.empty();
    }
    Optional<SectionKind> kind = Headings.kindOf(line.text());
    boolean languages =
        kind.filter(k -> k == SectionKind.LANGUAGES).isPresent() && areLanguages(following);
    if (within == SectionKind.SKILLS && languages && Look.of(line).distinct(bodySize)) {
      return kind;
    }
    boolean ofMachines = languagesOfMachines(kind, within, following);
    if (ofMachines || isGroupOfSkills(line, within, headingSize)) {
      return Optional.empty();
    }
    boolean again =
        kind.filter(k -> k == within).isPresent()
            && !looks.isEmpty()
            && !looks.contains(Look.of(line))
            && !line.heading();
    if (again) {
      // "M.Ed. in Secondary" over "Education" opens nothing.
      return Optional.empty();
    }
    if (kind.isPresent() && isPartOfEntry(line, kind.get(), within)) {
      return Optional.empty();
    }
    if (kind.isPresent()) {
      return kind.filter(k -> stands(line, k, within));
    }
    Optional<SectionKind> inline = inlineKind(line).filter(k -> opensInline(line, k, within));
    return inline.isPresent() ? inline : unknown(line, within, following);
  }

  /** "Languages" heads people's languages if some are named below, else those of machines. */
  private static boolean areLanguages(List<Line> following) {
    return !following.isEmpty() && LANGUAGES_OF_PEOPLE.in(following.getFirst().text());
  }

  private static boolean languagesOfMachines(
      Optional<SectionKind> kind, SectionKind within, List<Line> following) {
    return within == SectionKind.SKILLS
        && kind.filter(k -> k == SectionKind.LANGUAGES).isPresent()
        && !areLanguages(following)
        && !following.isEmpty()
        && KNOWN_SKILLS.in(following.getFirst().text());
  }

  private boolean isPartOfEntry(Line line, SectionKind kind, SectionKind within) {
    if (!WITH_ENTRIES.contains(within) || !INNER.contains(kind)) {
      return false;
    }
    Look look = Look.of(line);
    boolean smaller =
        !looks.isEmpty() && looks.stream().allMatch(l -> l.size() > look.size() + 0.4);
    // Capitals like those of all other headings say more than their size, which a scan may miss.
    boolean capitals = look.upper() && look.bold() && looks.stream().allMatch(Look::upper);
    return (smaller && !capitals) || repeated.contains(Fold.phrase(line.text()));
  }

  /** "Languages" or "Other" below "Skills", in smaller type. */
  private static boolean isGroupOfSkills(Line line, SectionKind within, double headingSize) {
    return within == SectionKind.SKILLS
        && line.size() < headingSize - 0.4
        && Headings.kindOf(line.text())
            .or(() -> Headings.partOf(line.text()))
            .filter(GROUPS::contains)
            .isPresent();
  }

  /** What follows an inline heading. */
  Optional<Line> restOf(Line line) {
    if (Headings.kindOf(line.text()).isPresent()) {
      return Optional.empty();
    }
    int colon = line.text().indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    List<Word> rest = line.wordsBetween(colon + 1, line.text().length());
    return rest.isEmpty() ? Optional.empty() : Optional.of(new Line(rest, line.page()));
  }

  /** "Languages" below "Skills" is a group of skills unless it looks like the other headings. */
  private boolean stands(Line line, SectionKind kind, SectionKind within) {
    Look look = Look.of(line);
    if (line.heading() || looks.contains(look)) {
      return true;
    }
    if (!looks.isEmpty() && looks.stream().allMatch(l -> l.size() > look.size() + 0.4)) {
      boolean group = within == SectionKind.SKILLS || within == SectionKind.EXPERIENCE;
      boolean sameFamily =
          kind == SectionKind.SKILLS || kind == SectionKind.LANGUAGES || kind == within;
      return !(group && sameFamily) && look.distinct(bodySize);
    }
    boolean marked = look.distinct(bodySize) || line.text().strip().endsWith(":");
    return marked || (looks.isEmpty() && startsUpper(line));
  }

  private static Optional<SectionKind> inlineKind(Line line) {
    int colon = line.text().indexOf(':');
    return colon > 0 && colon < line.text().length() - 1
        ? Headings.kindOf(line.text().substring(0, colon)).filter(INLINE::contains)
        : Optional.empty();
  }

  private static boolean opensInline(Line line, SectionKind kind, SectionKind within) {
    boolean list =
        within == SectionKind.SKILLS
            || within == SectionKind.EXPERIENCE
            || within == SectionKind.PROJECTS
            || within == SectionKind.EDUCATION;
    return kind != within && !list && startsUpper(line);
  }

  /** A line set like the known headings opens a section of its own, whatever it says. */
  private Optional<SectionKind> unknown(Line line, SectionKind within, List<Line> following) {
    Look look = Look.of(line);
    boolean known = looks.contains(look) && (look.size() > bodySize + 0.7 || look.upper());
    String text = line.text();
    boolean words =
        text.length() <= LONGEST_UNKNOWN
            && text.chars().noneMatch(Character::isDigit)
            && !text.contains(",")
            && !text.contains("@")
            && !text.contains("\t");
    boolean dated =
        following.stream()
            .anyMatch(l -> DateSpans.in(l.text()).stream().anyMatch(s -> !s.single()));
    boolean settled = within != SectionKind.HEADER || typographic || dated;
    if (!(known || line.heading()) || !words) {
      return Optional.empty();
    }
    Optional<SectionKind> partly = Headings.partOf(text);
    return partly.isPresent() || !settled ? partly : Optional.of(SectionKind.OTHER);
  }

  private static boolean startsUpper(Line line) {
    return !line.text().isEmpty() && Character.isUpperCase(line.text().codePointAt(0));
  }
}
