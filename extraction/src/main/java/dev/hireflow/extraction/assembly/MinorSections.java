package dev.hireflow.extraction.assembly;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.history.Jobs;
import dev.hireflow.extraction.section.Sections;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of a resume that are carried along as printed. */
final class MinorSections {

  private static final int MOST = 30;

  private MinorSections() {}

  static @Nullable String summary(Sections sections) {
    String text =
        sections.lines(SectionKind.SUMMARY).stream()
            .map(line -> line.text().replace('\t', ' '))
            .collect(Collectors.joining(" "));
    return text.isBlank() ? null : text;
  }

  static List<JsonResume.Award> awards(Sections sections) {
    return lines(sections, SectionKind.AWARDS).stream()
        .map(text -> new JsonResume.Award(text, null))
        .toList();
  }

  static List<JsonResume.Publication> publications(Sections sections) {
    return lines(sections, SectionKind.PUBLICATIONS).stream()
        .map(JsonResume.Publication::new)
        .toList();
  }

  static List<JsonResume.Interest> interests(Sections sections) {
    return lines(sections, SectionKind.INTERESTS).stream().map(JsonResume.Interest::new).toList();
  }

  static List<JsonResume.Project> projects(Sections sections) {
    return Jobs.in(sections, SectionKind.PROJECTS).stream()
        .map(job ->
            new JsonResume.Project(
                job.company().or(job::title).map(Found::value).orElse(""),
                null,
                job.highlights(),
                job.start().map(Found::value).orElse(null),
                job.end()
                    .map(Found::value)
                    .filter(v -> Character.isDigit(v.charAt(0)))
                    .orElse(null)))
        .toList();
  }

  private static List<String> lines(Sections sections, SectionKind kind) {
    return sections.lines(kind).stream()
        .map(Line::text)
        .map(text -> text.replace('\t', ' ').replaceAll("^[•●▪◦*-]\\s*", ""))
        .filter(text -> !text.isBlank())
        .limit(MOST)
        .toList();
  }
}
