package dev.hireflow.benchmarks.extraction;

import dev.hireflow.benchmarks.corpus.Answers;
import dev.hireflow.benchmarks.corpus.LabelledDocument;
import dev.hireflow.benchmarks.measure.Measured;
import dev.hireflow.benchmarks.measure.Reading;
import dev.hireflow.benchmarks.scoring.DocumentScore;
import dev.hireflow.benchmarks.scoring.Shape;
import dev.hireflow.benchmarks.values.ReturnedValue;
import dev.hireflow.benchmarks.values.ReturnedValues;
import dev.hireflow.extraction.ParsedResume;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document with all that was found out about its reading. */
record Evaluated(
    LabelledDocument document,
    Measured measured,
    DocumentScore score,
    List<ReturnedValue> values,
    int pages) {

  static Evaluated of(LabelledDocument document, Measured measured) {
    Optional<ParsedResume> answer = measured.reading().answer();
    Shape shape = answer.map(Answers::shape).orElse(Shape.EMPTY);
    Map<String, Double> confidence = answer.map(ParsedResume::confidence).orElse(Map.of());
    return new Evaluated(
        document,
        measured,
        DocumentScore.of(document.label(), shape),
        ReturnedValues.of(document.label(), shape, confidence),
        answer.map(Evaluated::pages).orElse(1));
  }

  private static int pages(ParsedResume answer) {
    Integer pages = answer.meta().pages();
    return pages == null ? 1 : pages;
  }

  boolean isRead() {
    return measured.reading().isRead();
  }

  double wallMillis() {
    return measured.reading().wallNanos() / 1e6;
  }

  double cpuMillis() {
    return measured.reading().cpuNanos() / 1e6;
  }

  /** Why there is no answer. */
  String failure() {
    Reading reading = measured.reading();
    return document.name()
        + "."
        + document.format()
        + ": "
        + reading.outcome()
        + " "
        + reading.body();
  }
}
