package dev.hireflow.auth.recruiter;

import static dev.hireflow.auth.AuthTest.PASSWORD;
import static dev.hireflow.auth.AuthTest.get;
import static dev.hireflow.auth.AuthTest.login;
import static dev.hireflow.auth.AuthTest.newEmail;
import static dev.hireflow.auth.AuthTest.post;
import static dev.hireflow.auth.AuthTest.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hireflow.auth.AuthTest.Answer;
import dev.hireflow.contracts.event.Topic;
import dev.hireflow.platform.test.EventProbe;
import dev.hireflow.platform.test.HireflowTest;
import dev.hireflow.platform.test.InParallel;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@HireflowTest
class RecruiterIT {

  @Autowired WebTestClient web;
  @Autowired EventProbe events;
  @Autowired DatabaseClient database;

  private final String username = "tech_corp-" + UUID.randomUUID();

  @Test
  void registersAsSeed002Documents() {
    String email = newEmail();

    Answer made = signUp(email, company());

    assertThat(made.status()).isEqualTo(200);
    assertThat(made.text("message")).isEqualTo("Recruiter account created successfully");
    assertThat(made.text("username")).isEqualTo(username);
    assertThat(made.text("public_profile_url")).endsWith("/recruiter/profile/" + username);
    assertThat(made.body().path("profile_id").isNumber()).isTrue();
    assertThat(made.cookie("session")).isNotEmpty();
    assertThat(
            events
                .await(Topic.ACCOUNTS, "UserRegistered", made.body().path("user_id").asString(), 1)
                .getFirst()
                .at("/data/userType")
                .asString())
        .isEqualTo("recruiter");
  }

  @Test
  void thePublicSeesNeitherPhoneNorEmail() {
    signUp(newEmail(), company());

    Answer answer = look(username.toUpperCase(java.util.Locale.ROOT));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("profile").propertyNames())
        .containsExactlyInAnyOrder(
            "username",
            "recruiter_type",
            "company_name",
            "full_name",
            "bio",
            "location",
            "company_website",
            "linkedin_url",
            "logo_url",
            "is_verified",
            "created_at");
    assertThat(answer.text("profile.company_name")).isEqualTo("TechCorp Inc.");
    assertThat(answer.text("profile.created_at")).endsWith("Z");
    assertThat(look("nobody-has-this-name").status()).isEqualTo(404);
    assertThat(look("nobody-has-this-name").text("message"))
        .isEqualTo("Recruiter profile not found");
  }

  @Test
  void ofManyWhoWantANameOneGetsItAndTheOthersHaveNoAccount() {
    List<String> emails = Stream.generate(() -> newEmail()).limit(6).toList();

    List<Answer> answers = InParallel.times(6, i -> signUp(emails.get(i), company()));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> {
          assertThat(answer.status()).isEqualTo(400);
          assertThat(answer.text("message")).isEqualTo("Username already taken");
          assertThat(answer.text("error")).isEqualTo("USERNAME_TAKEN");
        });
    assertThat(emails)
        .filteredOn(email -> login(web, email, "SecurePassword123!").status() == 200)
        .hasSize(1);
  }

  @Test
  void aKnownEmailIs400() {
    String email = newEmail();
    register(web, email);

    Answer refused = signUp(email, company());

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("message")).isEqualTo("Email already registered");
  }

  static Stream<Map<String, Object>> unusable() {
    return Stream.of(
        Map.of("username", "a b"),
        Map.of("username", "../x"),
        Map.of("username", "x".repeat(101)),
        Map.of("username", ""),
        Map.of("recruiter_type", "agency"),
        Map.of("company_name", " "),
        Map.of("company_website", "javascript:alert(1)"),
        Map.of("linkedin_url", "linkedin.com/in/x"),
        Map.of("logo_url", "data:image/png;base64,xx"),
        Map.of("years_experience", -1),
        Map.of("years_experience", "many"),
        Map.of("bio", "x".repeat(5001)),
        Map.of("phone", "1".repeat(51)),
        Map.of("recruiter_type", "individual"));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void refusesAProfileThatCannotBe(Map<String, Object> wrong) {
    Map<String, Object> profile = company();
    profile.putAll(wrong);

    Answer refused = signUp(newEmail(), profile);

    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
    assertThat(refused.body().at("/errors/0/field").asString())
        .isIn(
            "recruiter_profile." + wrong.keySet().iterator().next(), "recruiter_profile.full_name");
  }

  @Test
  void onlyWhatIsGivenChanges() {
    String token = signUp(newEmail(), company()).text("access_token");

    Answer changed =
        put(
            Map.of("bio", "Updated bio text...", "location", "New York, NY", "industry", ""),
            token);
    Answer own = get(web, "/api/v1/recruiters/profile", token);

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.text("message")).isEqualTo("Profile updated successfully");
    assertThat(own.text("profile.bio")).isEqualTo("Updated bio text...");
    assertThat(own.text("profile.location")).isEqualTo("New York, NY");
    assertThat(own.text("profile.phone")).isEqualTo("+1 (555) 123-4567");
    assertThat(own.body().at("/profile/industry").isNull()).isTrue();
    assertThat(own.body().path("message").isMissingNode()).isTrue();
  }

  @Test
  void whatIdentifiesAProfileStays() {
    String token = signUp(newEmail(), company()).text("access_token");

    assertThat(put(Map.of("username", "another-name"), token).status()).isEqualTo(422);
    assertThat(put(Map.of("recruiter_type", "individual"), token).status()).isEqualTo(422);
    assertThat(put(Map.of("is_verified", true), token).status()).isEqualTo(422);
    assertThat(put(Map.of("company_name", " "), token).status()).isEqualTo(422);
    assertThat(
            put(Map.of("username", username, "is_verified", false, "bio", "Same"), token).status())
        .isEqualTo(200);
    assertThat(look(username).body().at("/profile/is_verified").asBoolean()).isFalse();
  }

  @Test
  void aMissingProfileIsMadeWhenItIsGivenWhole() {
    String token =
        post(
                web,
                "/api/v1/auth/register",
                Map.of(
                    "email",
                    newEmail(),
                    "password",
                    PASSWORD,
                    "full_name",
                    "John Doe",
                    "user_type",
                    "recruiter"))
            .text("access_token");

    assertThat(get(web, "/api/v1/recruiters/profile", token).status()).isEqualTo(404);
    assertThat(put(Map.of("bio", "x"), token).status()).isEqualTo(404);
    Answer made =
        put(
            Map.of("username", username, "recruiter_type", "individual", "full_name", "John Doe"),
            token);

    assertThat(made.status()).isEqualTo(200);
    assertThat(look(username).text("profile.full_name")).isEqualTo("John Doe");
  }

  @Test
  void othersThanRecruitersHaveNone() {
    String candidate = register(web, newEmail()).text("accessToken");

    Answer refused = put(Map.of("bio", "x"), candidate);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text("message")).isEqualTo("Only recruiters can update recruiter profiles");
    assertThat(get(web, "/api/v1/recruiters/profile", candidate).status()).isEqualTo(403);
    assertThat(web.get().uri("/api/v1/recruiters/profile").exchange().expectBody().returnResult())
        .satisfies(answer -> assertThat(answer.getStatus().value()).isEqualTo(401));
  }

  @Test
  void thePageShowsWhatIsOpenAndEverythingAsText() {
    Map<String, Object> hostile = company();
    hostile.put("company_name", "<script>alert(1)</script>");
    hostile.put("bio", "<img src=x onerror=alert(1)>");
    long recruiter = signUp(newEmail(), hostile).body().path("user_id").asLong();

    say(recruiter, "JobPosted", 1, "Senior <b>Engineer</b>", true);
    String open = awaitPage("Senior &lt;b&gt;Engineer&lt;/b&gt;");
    say(recruiter, "JobClosed", 3, "Senior <b>Engineer</b>", false);
    say(recruiter, "JobChanged", 2, "Too late", true);
    String closed = awaitPage("None at the moment.");

    assertThat(open).doesNotContain("<script", "<img", "<b>").contains("3 March 2026");
    assertThat(closed).doesNotContain("Engineer", "Too late");
  }

  private String awaitPage(String part) {
    return await().atMost(Duration.ofSeconds(20)).until(this::page, page -> page.contains(part));
  }

  private String page() {
    return new String(
        web.get()
            .uri("/recruiter/profile/" + username)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody());
  }

  private void say(long recruiter, String type, int version, String title, boolean active) {
    String event =
        """
        {"specversion":"1.0","id":"%s","source":"/job-service","type":"%s","subject":"%d",
         "time":"2026-03-03T00:00:00Z","datacontenttype":"application/json",
         "dataschema":"urn:hireflow:event:%s:1","version":%d,"data":
         {"id":%d,"recruiterId":%d,"title":"%s","companyName":"TechCorp","location":null,
          "jobType":"full-time","experienceLevel":"senior","description":"x","requirements":null,
          "salaryRange":null,"active":%s,"createdAt":"2026-03-03T00:00:00Z","expiresAt":null}}\
        """
            .formatted(
                UUID.randomUUID(),
                type,
                recruiter,
                type,
                version,
                recruiter,
                recruiter,
                title,
                active);
    events.send(Topic.POSTINGS, Long.toString(recruiter), event);
  }

  private Answer signUp(String email, Map<String, Object> profile) {
    return post(
        web,
        "/api/v1/auth/register/recruiter",
        Map.of(
            "email", email,
            "password", "SecurePassword123!",
            "full_name", "John Doe",
            "user_type", "recruiter",
            "recruiter_profile", profile));
  }

  private Answer look(String name) {
    return Answer.of(web.get().uri("/api/v1/recruiters/profile/" + name).exchange());
  }

  private Answer put(Map<String, ?> body, String token) {
    return Answer.of(
        web.put()
            .uri("/api/v1/recruiters/profile")
            .headers(headers -> headers.setBearerAuth(token))
            .bodyValue(body)
            .exchange());
  }

  private Map<String, Object> company() {
    Map<String, Object> profile = new HashMap<>();
    profile.put("username", username);
    profile.put("recruiter_type", "company");
    profile.put("company_name", "TechCorp Inc.");
    profile.put("company_website", "https://techcorp.com");
    profile.put("company_size", "201-500");
    profile.put("industry", "Technology");
    profile.put("bio", "Leading technology company...");
    profile.put("phone", "+1 (555) 123-4567");
    profile.put("location", "San Francisco, CA");
    profile.put("linkedin_url", "https://linkedin.com/company/techcorp");
    return profile;
  }
}
