package dev.hireflow.extraction.listing;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.section.Section;
import dev.hireflow.extraction.section.Sections;
import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.Phrases;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Known skills that the text names outside the skills section. */
public final class Mentions {

  private static final Phrases SKILLS = Phrases.of("skills.txt");
  private static final int MOST = 60;

  private Mentions() {}

  /** Whether the whole text is a known skill. */
  static boolean isKnown(String text) {
    return SKILLS.matcher(text).matches();
  }

  public static List<Found> in(Sections sections, List<Found> listed) {
    Set<String> seen =
        listed.stream()
            .map(f -> Fold.phrase(f.value()))
            .collect(Collectors.toCollection(HashSet::new));
    List<Found> found = new ArrayList<>();
    for (Section section : sections.all()) {
      boolean prose =
          section.kind() != SectionKind.SKILLS
              && section.kind() != SectionKind.HEADER
              && section.kind() != SectionKind.CONTACT
              && section.kind() != SectionKind.REFERENCES;
      if (prose) {
        section.lines().forEach(line -> collect(line, seen, found));
      }
    }
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  private static void collect(Line line, Set<String> seen, List<Found> found) {
    Matcher at = SKILLS.matcher(line.text());
    while (at.find()) {
      String name = line.text().substring(at.start(), at.end());
      boolean proper = name.length() > 3 || !name.equals(Fold.sameLength(name));
      if (proper && seen.add(Fold.phrase(name))) {
        found.add(Found.of(name, line, 0.8, "a known skill in the text"));
      }
    }
  }
}
