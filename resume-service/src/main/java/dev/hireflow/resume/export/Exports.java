package dev.hireflow.resume.export;

import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.platform.page.Drawing;
import dev.hireflow.resume.extraction.Extraction;
import dev.hireflow.resume.extraction.Extractions;
import dev.hireflow.resume.resume.Resume;
import dev.hireflow.resume.resume.Resumes;
import java.io.IOException;
import org.apache.xmlbeans.XmlException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was read of a resume, as data and as a new document. */
@Service
class Exports {

  private final Resumes resumes;
  private final Extractions extractions;
  private final Drawing drawing;
  private final JsonMapper json;

  Exports(Resumes resumes, Extractions extractions, Drawing drawing, JsonMapper json) {
    this.resumes = resumes;
    this.extractions = extractions;
    this.drawing = drawing;
    this.json = json;
  }

  /** Bytes to be kept under a name. */
  record Exported(String fileName, byte[] bytes) {}

  /** As a JSON Resume document. */
  Mono<JsonNode> document(String id, long userId) {
    return resumes.find(id, userId).flatMap(this::read).map(this::document);
  }

  /** Drawing is work for a processor, so that it must not be done where requests are answered. */
  Mono<Exported> export(String id, long userId, ExportFormat format, ExportTemplate template) {
    return resumes
        .find(id, userId)
        .flatMap(resume ->
            read(resume)
                .flatMap(parse -> drawing.call(() -> render(parse, format, template)))
                .map(bytes ->
                    new Exported(FileNames.of(resume.resumeName(), format.extension()), bytes)));
  }

  private Mono<String> read(Resume resume) {
    return extractions.await(resume.file()).map(Extraction::requireResult);
  }

  private JsonNode document(String parse) {
    return json.readTree(parse).path("resume");
  }

  private byte[] render(String parse, ExportFormat format, ExportTemplate template)
      throws IOException, XmlException {
    return switch (format) {
      case PDF -> PdfExport.of(outline(parse), template);
      case DOCX -> DocxExport.of(outline(parse), template);
      case JSON -> json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document(parse));
    };
  }

  private static Outline outline(String parse) {
    ParsedResume parsed = ExtractionJson.readResume(parse);
    return Outline.of(parsed.resume(), parsed.meta().language());
  }
}
