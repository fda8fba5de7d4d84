package dev.hireflow.benchmarks.extraction;

import dev.hireflow.benchmarks.corpus.Corpus;
import dev.hireflow.benchmarks.corpus.LabelledDocument;
import dev.hireflow.benchmarks.measure.MeasuredRun;
import dev.hireflow.benchmarks.measure.Measurements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a corpus and tells how well and how fast. */
public final class ExtractionBench {

  private final Corpus corpus;

  public ExtractionBench(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Prints the report, and writes it as JSON if a file is named. */
  public void run(Optional<Path> json) throws IOException {
    List<LabelledDocument> documents = corpus.documents();
    Measurements measurements =
        MeasuredRun.of(
            documents.stream().map(LabelledDocument::bytes).toList(),
            pass -> System.err.println(documents.size() + " documents, " + pass));
    Report report = Report.of(corpus, documents, measurements);
    System.out.print(ReportText.of(report));
    if (json.isPresent()) {
      Files.writeString(json.get(), json(report));
    }
  }

  static String json(Report report) {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(report);
  }
}
