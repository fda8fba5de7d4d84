package dev.hireflow.benchmarks.scoring;

import java.util.List;
import java.util.Map;

/** A resume in the shape of labels; what is null there is missing here. */
public record Shape(
    Map<String, String> basicInfo,
    List<Map<String, String>> workExperience,
    List<Map<String, String>> education,
    List<String> skills,
    List<String> languages,
    List<String> certifications) {

  public static final Shape EMPTY =
      new Shape(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public List<Map<String, String>> entries(EntryKind kind) {
    return switch (kind) {
      case WORK -> workExperience;
      case EDUCATION -> education;
    };
  }

  public List<String> list(ListKind kind) {
    return switch (kind) {
      case SKILLS -> skills;
      case LANGUAGES -> languages;
      case CERTIFICATIONS -> certifications;
    };
  }
}
