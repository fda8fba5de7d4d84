package dev.hireflow.benchmarks.scoring;

import java.util.List;
import java.util.Map;

/** Labels with one thing in them. */
final class Labels {

  private Labels() {}

  static Label basic(Map<String, String> values) {
    return of(new Shape(values, List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  static Label skills(String... names) {
    return of(new Shape(Map.of(), List.of(), List.of(), List.of(names), List.of(), List.of()));
  }

  static Label certifications(String... names) {
    return of(new Shape(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(names)));
  }

  static Shape jobs(List<Map<String, String>> jobs) {
    return new Shape(Map.of(), jobs, List.of(), List.of(), List.of(), List.of());
  }

  static Label of(Shape resume) {
    return new Label(resume, Map.of());
  }
}
