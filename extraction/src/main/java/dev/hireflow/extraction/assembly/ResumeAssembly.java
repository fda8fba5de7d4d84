package dev.hireflow.extraction.assembly;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Line;
import java.util.List;
import java.util.Map;

/** Temporary. */
public final class ResumeAssembly {
  private final Document document;
  private final List<Line> lines;

  public ResumeAssembly(Document document, List<Line> lines) {
    this.document = document;
    this.lines = lines;
  }

  public ParsedResume resume(long millis) {
    return new ParsedResume(
        new ParsedResume.BasicInfo(
            null, null, null, null, null, null, null, null, null, null, null),
        new ParsedResume.Education(null, null, null, null),
        new ParsedResume.WorkExperience(null, null, null, null, null, null),
        new ParsedResume.Skills(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new JsonResume(
            JsonResume.SCHEMA,
            new JsonResume.Basics(
                null, null, null, null, null, lines.getFirst().text(), null, null),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null),
        Map.of(),
        Map.of(),
        new ParsedResume.Meta(
            document.pages().size(),
            false,
            null,
            "one-column",
            "0.1",
            millis,
            document.warnings()));
  }
}
