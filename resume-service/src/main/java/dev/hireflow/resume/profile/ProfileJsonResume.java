package dev.hireflow.resume.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A profile as a JSON Resume v1 document; what is not filled in is left out. */
final class ProfileJsonResume {

  private ProfileJsonResume() {}

  static Map<String, Object> of(Map<String, ?> sections) {
    Map<String, Object> resume = new LinkedHashMap<>();
    resume.put("basics", basics(map(sections.get("basicInfo"))));
    resume.put("work", list(sections, "workHistory").map(ProfileJsonResume::work).toList());
    resume.put(
        "education", list(sections, "educationHistory").map(ProfileJsonResume::school).toList());
    resume.put("skills", named(map(sections.get("skills")).get("skillsList"), "name"));
    resume.put("languages", named(sections.get("languages"), "language"));
    resume.put("certificates", named(sections.get("certifications"), "name"));
    return resume;
  }

  private static Map<String, Object> basics(Map<?, ?> info) {
    Map<String, Object> basics = new LinkedHashMap<>();
    String name =
        Stream.of(info.get("firstName"), info.get("lastName"))
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    put(basics, "name", name.isEmpty() ? null : name);
    put(basics, "email", info.get("email"));
    put(basics, "phone", info.get("phone"));
    Map<String, Object> location = new LinkedHashMap<>();
    put(location, "address", info.get("address"));
    put(location, "city", info.get("city"));
    put(location, "region", info.get("state"));
    put(basics, "location", location.isEmpty() ? null : location);
    return basics;
  }

  private static Map<String, Object> work(Map<?, ?> job) {
    Map<String, Object> work = new LinkedHashMap<>();
    put(work, "name", job.get("companyName"));
    put(work, "position", job.get("jobTitle"));
    put(work, "location", job.get("location"));
    put(work, "startDate", job.get("startDate"));
    put(work, "endDate", "present".equals(job.get("endDate")) ? null : job.get("endDate"));
    put(work, "summary", job.get("jobDescription"));
    return work;
  }

  private static Map<String, Object> school(Map<?, ?> school) {
    Map<String, Object> education = new LinkedHashMap<>();
    put(education, "institution", school.get("university"));
    put(education, "studyType", school.get("qualification"));
    put(education, "area", school.get("fieldOfStudy"));
    put(education, "startDate", school.get("startDate"));
    put(education, "endDate", school.get("endDate"));
    return education;
  }

  private static List<Map<String, Object>> named(@Nullable Object names, String member) {
    return names instanceof List<?> list
        ? list.stream()
            .filter(Objects::nonNull)
            .map(name -> Map.<String, Object>of(member, name))
            .toList()
        : List.of();
  }

  private static Stream<Map<?, ?>> list(Map<String, ?> sections, String name) {
    return sections.get(name) instanceof List<?> list
        ? list.stream().<Map<?, ?>>map(ProfileJsonResume::map)
        : Stream.empty();
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static void put(Map<String, Object> target, String name, @Nullable Object value) {
    if (value != null) {
      target.put(name, value);
    }
  }
}
