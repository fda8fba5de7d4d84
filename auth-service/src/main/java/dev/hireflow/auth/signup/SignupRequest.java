package dev.hireflow.auth.signup;

import com.fasterxml.jackson.annotation.JsonAlias;
import dev.hireflow.platform.web.ApiException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filled-in form; the sections have the members that parse-resume answers. */
record SignupRequest(
    @Nullable @Size(max = 120) String firstName,
    @Nullable @Size(max = 120) String lastName,
    @JsonAlias("full_name") @Nullable @Size(max = 255) String name,
    @Nullable @Size(max = 50) String phone,
    @Nullable String email,
    @Nullable String password,
    @JsonAlias("company_name") @Nullable @Size(max = 255) String companyName,
    @Nullable Map<String, @Nullable String> basicInfo,
    @Nullable Map<String, @Nullable String> education,
    @Nullable Map<String, @Nullable String> workExperience,
    @Nullable Map<String, List<@NotNull String>> skills,
    @Nullable List<@NotNull Map<String, @Nullable String>> workHistory,
    @Nullable List<@NotNull Map<String, @Nullable String>> educationHistory,
    @Nullable List<@NotNull String> languages,
    @Nullable List<@NotNull String> certifications) {

  private static final int MAX_NAME = 255;

  /** The name of the account, from whichever members say it. */
  String fullName() {
    String first = firstName == null ? basic("firstName") : firstName;
    String last = lastName == null ? basic("lastName") : lastName;
    String joined =
        Stream.of(first, last)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String full = joined.isEmpty() && name != null ? name.strip() : joined;
    if (full.isEmpty()) {
      throw ApiException.invalid("firstName", "is required");
    }
    if (full.length() > MAX_NAME) {
      throw ApiException.invalid("firstName", "and lastName must have at most 255 characters");
    }
    return full;
  }

  /** What becomes the candidate's profile; names and phone fill gaps of its basicInfo. */
  Map<String, Object> sections() {
    Map<String, Object> basics = new LinkedHashMap<>();
    put(basics, "firstName", firstName);
    put(basics, "lastName", lastName);
    put(basics, "phone", phone);
    if (basicInfo != null) {
      basicInfo.forEach((member, value) -> put(basics, member, value));
    }
    Map<String, Object> sections = new LinkedHashMap<>();
    sections.put("basicInfo", basics);
    put(sections, "education", education);
    put(sections, "workExperience", workExperience);
    put(sections, "skills", skills);
    put(sections, "workHistory", workHistory);
    put(sections, "educationHistory", educationHistory);
    put(sections, "languages", languages);
    put(sections, "certifications", certifications);
    return sections;
  }

  private String basic(String member) {
    return basicInfo != null && basicInfo.get(member) != null ? basicInfo.get(member) : "";
  }

  private static void put(Map<String, Object> target, String member, @Nullable Object value) {
    if (value != null) {
      target.put(member, value);
    }
  }

  /** Without the password and the person's data, should it ever be logged. */
  @Override
  public String toString() {
    return "SignupRequest";
  }
}
