package dev.hireflow.resume.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sections to replace; those not given stay. */
record ProfileRequest(
    @Nullable Map<String, @Nullable Object> basicInfo,
    @Nullable Map<String, @Nullable Object> education,
    @Nullable Map<String, @Nullable Object> workExperience,
    @Nullable Map<String, @Nullable Object> skills,
    @Nullable List<Map<String, @Nullable Object>> workHistory,
    @Nullable List<Map<String, @Nullable Object>> educationHistory,
    @Nullable List<String> languages,
    @Nullable List<String> certifications) {

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
