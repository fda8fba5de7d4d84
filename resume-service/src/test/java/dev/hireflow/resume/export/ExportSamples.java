package dev.hireflow.resume.export;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.pipeline.ResumeExtractor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Resumes to be exported: read from the sample documents, and written by hand. */
final class ExportSamples {

  private static final ResumeExtractor EXTRACTOR = new ResumeExtractor();
  private static final JsonMapper JSON = new JsonMapper();

  private ExportSamples() {}

  static Stream<String> names() {
    return Stream.concat(
        Stream.of(
            "eleanor-whitcombe.pdf",
            "jonas-brandstetter.pdf",
            "priya-raghunathan.pdf",
            "lucia-ferrer.txt"),
        Stream.of("lukasz.json", "maria.json", "james.json"));
  }

  static Outline outline(String name) throws Exception {
    return name.endsWith(".json") ? Outline.of(written(name), "en") : outline(parsed(name));
  }

  static JsonResume resume(String name) throws Exception {
    return name.endsWith(".json") ? written(name) : parsed(name).resume();
  }

  static byte[] export(Outline outline, ExportFormat format, ExportTemplate template)
      throws Exception {
    return format == ExportFormat.PDF
        ? PdfExport.of(outline, template)
        : DocxExport.of(outline, template);
  }

  static ParsedResume read(byte[] document) throws Exception {
    return EXTRACTOR.extract(document);
  }

  static JsonResume resumeOf(String json) {
    return JSON.readValue(json, JsonResume.class);
  }

  private static Outline outline(ParsedResume parsed) {
    return Outline.of(parsed.resume(), parsed.meta().language());
  }

  private static ParsedResume parsed(String file) throws Exception {
    return read(Files.readAllBytes(Path.of("..", "samples", file)));
  }

  private static JsonResume written(String file) throws Exception {
    try (var in = ExportSamples.class.getResourceAsStream("/export/" + file)) {
      return JSON.readValue(in, JsonResume.class);
    }
  }
}
