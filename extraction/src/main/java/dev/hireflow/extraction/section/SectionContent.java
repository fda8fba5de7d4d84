package dev.hireflow.extraction.section;

import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.vocabulary.Phrases;
import dev.hireflow.extraction.vocabulary.SectionKind;
import dev.hireflow.extraction.vocabulary.WordList;
import java.util.List;
import java.util.Optional;

/** What a section is about by what stands in it, when its heading does not say. */
final class SectionContent {

  private static final Phrases TITLES = Phrases.of("title-words.txt");
  private static final Phrases SCHOOLS = Phrases.of("institutions.txt");
  private static final Phrases DEGREES = Phrases.of(WordList.keys("degrees.txt").keySet());
  private static final Phrases LANGUAGES = Phrases.of("languages.txt");
  private static final int LONG = 60;
  private static final int SHORT = 32;

  private SectionContent() {}

  static Optional<SectionKind> kindOf(List<Line> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    int dated = count(lines, line -> !DateSpans.in(line.text()).isEmpty());
    int ranges = count(lines, l -> DateSpans.in(l.text()).stream().anyMatch(s -> !s.single()));
    int titles = count(lines, l -> l.text().length() < LONG && TITLES.in(l.text()));
    int schools = count(lines, l -> SCHOOLS.in(l.text()) || startsWithDegree(l.text()));
    int languages = count(lines, line -> LANGUAGES.in(line.text()));
    if (dated > 0 && schools >= dated && schools > titles) {
      return Optional.of(SectionKind.EDUCATION);
    }
    if (ranges > 0 && titles > 0) {
      return Optional.of(SectionKind.EXPERIENCE);
    }
    if (dated == 0 && languages * 10 >= lines.size() * 7) {
      return Optional.of(SectionKind.LANGUAGES);
    }
    return dated == 0 && areItems(lines) ? Optional.of(SectionKind.SKILLS) : Optional.empty();
  }

  private static boolean startsWithDegree(String text) {
    var at = DEGREES.matcher(text);
    return at.find() && at.start() < 3;
  }

  /** Short pieces, alone in their lines or between separators, and no sentences. */
  private static boolean areItems(List<Line> lines) {
    List<String> items =
        lines.stream()
            .flatMap(line -> List.of(line.text().split("\\s*[,;|•·\\t]\\s*", -1)).stream())
            .filter(item -> !item.isBlank())
            .toList();
    boolean addresses =
        lines.stream().anyMatch(l -> l.text().matches(".*[@+].*|.*\\d{4,}.*|.*\\.\\p{L}{2,}/.*"));
    long brief = items.stream().filter(item -> item.length() <= SHORT).count();
    long ends = lines.stream().filter(line -> line.text().endsWith(".")).count();
    long small = count(lines, line -> Character.isLowerCase(line.text().codePointAt(0)));
    boolean wrapped = small * 5 > lines.size() && small < lines.size();
    return items.size() >= 3
        && !wrapped
        && brief >= items.size() * 0.9
        && ends * 3 < lines.size()
        && !addresses;
  }

  private static int count(List<Line> lines, java.util.function.Predicate<Line> test) {
    return (int) lines.stream().filter(test).count();
  }
}
