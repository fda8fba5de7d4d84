package dev.hireflow.resume.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sections of a profile: always all of them, with the members that parse-resume answers. */
final class ProfileShape {

  static final List<String> OBJECTS = List.of("basicInfo", "education", "workExperience", "skills");
  static final List<String> LISTS =
      List.of("workHistory", "educationHistory", "languages", "certifications");

  private static final Map<String, List<String>> LEAVES =
      Map.of(
          "basicInfo",
          List.of(
              "firstName",
              "lastName",
              "email",
              "phone",
              "address",
              "city",
              "state",
              "country",
              "linkedIn",
              "github",
              "website"),
          "education",
          List.of("qualification", "fieldOfStudy", "university", "graduationYear"),
          "workExperience",
          List.of(
              "jobTitle",
              "companyName",
              "experienceType",
              "startDate",
              "endDate",
              "jobDescription"),
          "skills",
          List.of(),
          "workHistory",
          List.of(
              "jobTitle",
              "companyName",
              "location",
              "experienceType",
              "startDate",
              "endDate",
              "jobDescription"),
          "educationHistory",
          List.of(
              "qualification",
              "fieldOfStudy",
              "university",
              "startDate",
              "endDate",
              "graduationYear"));

  private ProfileShape() {}

  /** A profile with the sections given and the others empty. */
  static Map<String, @Nullable Object> of(Map<String, ?> given) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    for (String name : OBJECTS) {
      shape.put(name, object(name, given.get(name)));
    }
    for (String name : LISTS) {
      shape.put(name, given.get(name) instanceof List<?> list ? items(name, list) : List.of());
    }
    return shape;
  }

  /** The profile with some sections replaced. */
  static Map<String, @Nullable Object> replace(
      Map<String, @Nullable Object> profile, Map<String, ?> sections) {
    Map<String, @Nullable Object> merged = new LinkedHashMap<>(profile);
    sections.forEach((name, section) -> {
      if (section != null && (OBJECTS.contains(name) || LISTS.contains(name))) {
        merged.put(name, section);
      }
    });
    return of(merged);
  }

  /** The sections of a parse in which something was found. */
  static Map<String, Object> found(Map<String, ?> parse) {
    Map<String, Object> found = new LinkedHashMap<>();
    parse.forEach((name, section) -> {
      if (section != null && hasContent(section)) {
        found.put(name, section);
      }
    });
    return found;
  }

  private static boolean hasContent(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case Map<?, ?> map -> map.values().stream().anyMatch(ProfileShape::hasContent);
      case List<?> list -> !list.isEmpty();
      default -> true;
    };
  }

  /** Entries of a history have all their members; languages and certifications are texts. */
  private static List<?> items(String name, List<?> list) {
    return LEAVES.containsKey(name) ? list.stream().map(item -> object(name, item)).toList() : list;
  }

  private static Map<String, @Nullable Object> object(String name, @Nullable Object given) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    LEAVES.getOrDefault(name, List.of()).forEach(leaf -> object.put(leaf, null));
    if (name.equals("skills")) {
      object.put("skillsList", new ArrayList<>());
      object.put("mentioned", new ArrayList<>());
    }
    if (given instanceof Map<?, ?> map) {
      map.forEach((leaf, value) -> object.put(leaf.toString(), value));
    }
    return object;
  }
}
