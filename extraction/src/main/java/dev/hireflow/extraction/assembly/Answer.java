package dev.hireflow.extraction.assembly;

import dev.hireflow.extraction.ParsedResume.Evidence;
import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.evidence.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes values out of their evidence and files the evidence under each value's path. */
final class Answer {

  /** What recognition of letters takes from the confidence of a value. */
  private static final double RECOGNISED = 0.95;

  private final Document document;
  private final Map<String, Double> confidence = new LinkedHashMap<>();
  private final Map<String, Evidence> evidence = new LinkedHashMap<>();
  private final Map<String, String> rules = new LinkedHashMap<>();

  Answer(Document document) {
    this.document = document;
  }

  @Nullable String value(String path, Optional<Found> found) {
    return found.isPresent() ? value(path, found.get()) : null;
  }

  String value(String path, Found found) {
    double sure = found.confidence() * (document.recognised() ? RECOGNISED : 1);
    confidence.put(path, Math.round(sure * 100) / 100.0);
    Box box = found.box();
    evidence.put(
        path,
        new Evidence(
            found.page(), box == null ? null : rounded(found, box), printed(found.printed())));
    rules.put(path, found.value() + "  <-  " + found.rule());
    return found.value();
  }

  List<String> values(String path, List<Found> found) {
    java.util.List<String> values = new java.util.ArrayList<>();
    for (Found one : found) {
      values.add(value(path + "[" + values.size() + "]", one));
    }
    return List.copyOf(values);
  }

  Map<String, Double> confidence() {
    return confidence;
  }

  Map<String, Evidence> evidence() {
    return evidence;
  }

  Map<String, String> rules() {
    return rules;
  }

  private List<Double> rounded(Found found, Box box) {
    return document.seen(box, found.line().page()).rounded();
  }

  private static String printed(String text) {
    return text.replace('\t', ' ');
  }
}
