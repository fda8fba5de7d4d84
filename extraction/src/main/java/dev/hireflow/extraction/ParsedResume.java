package dev.hireflow.extraction;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a document, in the shape of the HTTP contract. Objects and lists are always
 * there; only leaves are null. {@code confidence} and {@code evidence} are keyed by path, such as
 * {@code workHistory[0].jobTitle}.
 */
public record ParsedResume(
    BasicInfo basicInfo,
    Education education,
    WorkExperience workExperience,
    Skills skills,
    List<Job> workHistory,
    List<School> educationHistory,
    List<String> languages,
    List<String> certifications,
    JsonResume resume,
    Map<String, Double> confidence,
    Map<String, Evidence> evidence,
    Meta meta) {

  /** Who it is and how to reach them; links carry no scheme. */
  public record BasicInfo(
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String address,
      @Nullable String city,
      @Nullable String state,
      @Nullable String country,
      @Nullable String linkedIn,
      @Nullable String github,
      @Nullable String website) {}

  /** The highest education. */
  public record Education(
      @Nullable String qualification,
      @Nullable String fieldOfStudy,
      @Nullable String university,
      @Nullable String graduationYear) {}

  /** The latest job. */
  public record WorkExperience(
      @Nullable String jobTitle,
      @Nullable String companyName,
      @Nullable String experienceType,
      @Nullable String startDate,
      @Nullable String endDate,
      @Nullable String jobDescription) {}

  /** Listed under a skills heading, and known skills mentioned elsewhere. */
  public record Skills(List<String> skillsList, List<String> mentioned) {}

  /** One entry of the work history; dates are YYYY-MM, YYYY or "present". */
  public record Job(
      @Nullable String jobTitle,
      @Nullable String companyName,
      @Nullable String location,
      @Nullable String experienceType,
      @Nullable String startDate,
      @Nullable String endDate,
      @Nullable String jobDescription) {}

  /** One entry of the education history. */
  public record School(
      @Nullable String qualification,
      @Nullable String fieldOfStudy,
      @Nullable String university,
      @Nullable String startDate,
      @Nullable String endDate,
      @Nullable String graduationYear) {}

  /** Where a value stands: box is [x, y, width, height] from the page's top left, in points. */
  public record Evidence(@Nullable Integer page, @Nullable List<Double> box, String text) {}

  /** About the parse itself. */
  public record Meta(
      @Nullable Integer pages,
      boolean ocr,
      @Nullable String language,
      String layout,
      String parserVersion,
      long durationMs,
      List<String> warnings) {}
}
