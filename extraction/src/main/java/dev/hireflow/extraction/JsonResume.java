package dev.hireflow.extraction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON Resume v1 document; what was not found is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record JsonResume(
    @JsonProperty("$schema") @Nullable String schema,
    Basics basics,
    @Nullable List<Work> work,
    @Nullable List<Volunteer> volunteer,
    @Nullable List<Education> education,
    @Nullable List<Award> awards,
    @Nullable List<Certificate> certificates,
    @Nullable List<Publication> publications,
    @Nullable List<Skill> skills,
    @Nullable List<Language> languages,
    @Nullable List<Interest> interests,
    @Nullable List<Project> projects) {

  public static final String SCHEMA =
      "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

  /** The person. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Basics(
      @Nullable String name,
      @Nullable String label,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String url,
      @Nullable String summary,
      @Nullable Location location,
      @Nullable List<Profile> profiles) {}

  /** Where the person lives; {@code countryCode} is ISO 3166-1 alpha-2. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Location(
      @Nullable String address,
      @Nullable String postalCode,
      @Nullable String city,
      @Nullable String countryCode,
      @Nullable String region) {}

  /** An account on a network. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Profile(String network, @Nullable String username, String url) {}

  /** A job; no end date means that it goes on. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Work(
      @Nullable String name,
      @Nullable String position,
      @Nullable String location,
      @Nullable String startDate,
      @Nullable String endDate,
      @Nullable String summary,
      @Nullable List<String> highlights) {}

  /** Unpaid work. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Volunteer(
      @Nullable String organization,
      @Nullable String position,
      @Nullable String startDate,
      @Nullable String endDate,
      @Nullable String summary,
      @Nullable List<String> highlights) {}

  /** A school. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Education(
      @Nullable String institution,
      @Nullable String area,
      @Nullable String studyType,
      @Nullable String startDate,
      @Nullable String endDate,
      @Nullable String score) {}

  /** An award, as printed. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Award(String title, @Nullable String date) {}

  /** A certificate, by name. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Certificate(String name) {}

  /** A publication, as printed. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Publication(String name) {}

  /** A group of skills under the name printed before them, or one skill. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Skill(String name, @Nullable String level, @Nullable List<String> keywords) {}

  /** A language and how well it is spoken, as printed. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Language(String language, @Nullable String fluency) {}

  /** An interest. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Interest(String name) {}

  /** A project. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Project(
      String name,
      @Nullable String description,
      @Nullable List<String> highlights,
      @Nullable String startDate,
      @Nullable String endDate) {}
}
