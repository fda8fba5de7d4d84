package dev.hireflow.resume.profile;

import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sections to replace; those not given stay. */
record ProfileRequest(
    @Nullable Map<String, @Nullable String> basicInfo,
    @Nullable Map<String, @Nullable String> education,
    @Nullable Map<String, @Nullable String> workExperience,
    @Nullable Map<String, List<@NotNull String>> skills,
    @Nullable List<@NotNull Map<String, @Nullable String>> workHistory,
    @Nullable List<@NotNull Map<String, @Nullable String>> educationHistory,
    @Nullable List<@NotNull String> languages,
    @Nullable List<@NotNull String> certifications) {

  Map<String, @Nullable Object> sections() {
    Map<String, @Nullable Object> sections = new LinkedHashMap<>();
    sections.put("basicInfo", basicInfo);
    sections.put("education", education);
    sections.put("workExperience", workExperience);
    sections.put("skills", skills);
    sections.put("workHistory", workHistory);
    sections.put("educationHistory", educationHistory);
    sections.put("languages", languages);
    sections.put("certifications", certifications);
    return sections;
  }
}
