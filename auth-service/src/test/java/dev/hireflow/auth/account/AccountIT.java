package dev.hireflow.auth.account;

import static dev.hireflow.auth.AuthTest.PASSWORD;
import static dev.hireflow.auth.AuthTest.get;
import static dev.hireflow.auth.AuthTest.login;
import static dev.hireflow.auth.AuthTest.newEmail;
import static dev.hireflow.auth.AuthTest.post;
import static dev.hireflow.auth.AuthTest.register;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.auth.AuthTest.Answer;
import dev.hireflow.contracts.event.Topic;
import dev.hireflow.platform.test.EventProbe;
import dev.hireflow.platform.test.HireflowTest;
import dev.hireflow.platform.test.InParallel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseCookie;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@HireflowTest
class AccountIT {

  @Autowired WebTestClient web;
  @Autowired EventProbe events;
  @Autowired DatabaseClient database;

  @Test
  void registersAsSeed004Documents() {
    String email = newEmail();

    Answer answer = register(web, email);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("message")).isEqualTo("User registered successfully");
    assertThat(answer.text("user.email")).isEqualTo(email);
    assertThat(answer.body().at("/user/id").isString()).isTrue();
    assertThat(answer.body().at("/user/filesUploaded").asInt()).isZero();
    assertThat(answer.text("accessToken")).isNotEmpty();
    assertThat(answer.text("session_id")).isNotEmpty();
    ResponseCookie refresh = answer.raw().getResponseCookies().getFirst("refreshToken");
    assertThat(refresh.isHttpOnly()).isTrue();
    assertThat(refresh.getSameSite()).isEqualTo("Strict");
    assertThat(refresh.getPath()).isEqualTo("/api/auth");
    assertThat(refresh.getMaxAge()).isEqualTo(Duration.ofDays(7));
    assertThat(answer.cookie("session")).isNotEmpty();
    assertThat(answer.cookie("device")).isNotEmpty();
  }

  @Test
  void tellsOthersOfTheNewUser() {
    Answer answer = register(web, newEmail());

    String id = answer.text("user.id");
    var event = events.await(Topic.ACCOUNTS, "UserRegistered", id, 1).getFirst();

    assertThat(event.path("specversion").asString()).isEqualTo("1.0");
    assertThat(event.path("subject").asString()).isEqualTo(id);
    assertThat(event.at("/data/name").asString()).isEqualTo("John Doe");
    assertThat(event.at("/data/slug").asString()).startsWith("john-doe");
  }

  @Test
  void twelveParallelRegistrationsOfOneEmailGiveOneAccount() {
    String email = newEmail();

    List<Integer> statuses = InParallel.times(12, i -> register(web, email).status());

    assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    assertThat(statuses).filteredOn(status -> status == 409).hasSize(11);
    assertThat(count("SELECT count(*) FROM users WHERE email = '" + email + "'")).isEqualTo(1);
  }

  @Test
  void emailIsOneWhateverItsCase() {
    String email = newEmail();
    register(web, email);

    Answer again = register(web, email.toUpperCase(java.util.Locale.ROOT));

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("error")).isEqualTo("EMAIL_EXISTS");
    assertThat(again.text("message")).isEqualTo("Email already registered");
  }

  @ParameterizedTest
  @CsvSource({
    "name, ''",
    "email, nobody",
    "email, ''",
    "password, short",
    "password, password123",
    "company_name, ''"
  })
  void namesTheFieldThatIsWrong(String field, String value) {
    var body =
        new java.util.HashMap<String, Object>(
            Map.of(
                "name",
                "John Doe",
                "email",
                newEmail(),
                "password",
                PASSWORD,
                "company_name",
                "Acme"));
    body.put(field, value);

    Answer answer = post(web, "/api/auth/register", body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("error")).isEqualTo("VALIDATION_ERROR");
    assertThat(answer.body().path("errors"))
        .anyMatch(e -> e.path("field").asString().equals(field));
  }

  @Test
  void wrongTypesAreTheCallersErrorAndBrokenJsonIsMalformed() {
    Answer wrongType = post(web, "/api/auth/login", Map.of("email", 5, "password", PASSWORD));
    Answer broken =
        Answer.of(
            web.post()
                .uri("/api/auth/login")
                .header("Content-Type", "application/json")
                .bodyValue("{\"email\":")
                .exchange());
    Answer nul = post(web, "/api/auth/login", Map.of("email", "a\0b@example.com", "password", "x"));

    assertThat(wrongType.status()).isEqualTo(422);
    assertThat(wrongType.body().at("/errors/0/field").asString()).isEqualTo("email");
    assertThat(broken.status()).isEqualTo(400);
    assertThat(broken.text("error")).isEqualTo("MALFORMED_REQUEST");
    assertThat(nul.status()).isEqualTo(422);
  }

  @Test
  void logsInAndShowsTheProfile() {
    String email = newEmail();
    register(web, email);

    Answer entered = login(web, email, PASSWORD);
    Answer profile = get(web, "/api/auth/profile", entered.text("accessToken"));

    assertThat(entered.status()).isEqualTo(200);
    assertThat(entered.text("message")).isEqualTo("Login successful");
    assertThat(profile.status()).isEqualTo(200);
    assertThat(profile.text("user.email")).isEqualTo(email);
    assertThat(profile.text("user.user_type")).isEqualTo("candidate");
    assertThat(profile.text("user.last_login")).endsWith("Z");
  }

  @Test
  void doesNotTellWhetherTheEmailOrThePasswordIsWrong() {
    String email = newEmail();
    register(web, email);

    Answer wrongPassword = login(web, email, "wrongPassword1");
    Answer nobody = login(web, newEmail(), "wrongPassword1");

    assertThat(wrongPassword.status()).isEqualTo(401);
    assertThat(nobody.status()).isEqualTo(401);
    assertThat(wrongPassword.text("error")).isEqualTo("INVALID_CREDENTIALS");
    assertThat(nobody.text("message")).isEqualTo(wrongPassword.text("message"));
  }

  @Test
  void slowsGuessingDownButNotTheOwnersOwnDevice() {
    String email = newEmail();
    String device = register(web, email).cookie("device");

    List<Integer> guesses =
        IntStream.range(0, 7)
            .mapToObj(i -> login(web, email, "wrongPassword" + i).status())
            .toList();
    Answer stranger = login(web, email, PASSWORD);
    Answer owner =
        Answer.of(
            web.post()
                .uri("/api/auth/login")
                .cookie("device", device)
                .bodyValue(Map.of("email", email, "password", PASSWORD))
                .exchange());

    assertThat(guesses).startsWith(401, 401, 401, 401, 401).endsWith(429);
    assertThat(stranger.status()).isEqualTo(429);
    assertThat(stranger.raw().getResponseHeaders().getFirst("Retry-After")).isNotNull();
    assertThat(owner.status()).isEqualTo(200);
  }

  @Test
  void seed002SpeaksItsOwnWords() {
    String email = newEmail();
    Map<String, Object> body =
        Map.of("email", email, "password", "SecurePassword123!", "full_name", "John Doe");

    Answer registered = post(web, "/api/v1/auth/register", body);
    Answer again = post(web, "/api/v1/auth/register", body);
    Answer entered =
        post(web, "/api/v1/auth/login", Map.of("email", email, "password", "SecurePassword123!"));
    Answer wrong =
        post(web, "/api/v1/auth/login", Map.of("email", email, "password", "SecurePassword124!"));

    assertThat(registered.status()).isEqualTo(200);
    assertThat(registered.body().path("user_id").isNumber()).isTrue();
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.text("detail")).isEqualTo("Email already registered");
    assertThat(entered.text("token_type")).isEqualTo("bearer");
    assertThat(entered.body().path("expires_in").asInt()).isEqualTo(1800);
    assertThat(entered.text("user.full_name")).isEqualTo("John Doe");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.text("detail")).isEqualTo("Incorrect email or password");
  }

  @Test
  void aClosedAccountIsToldOnlyToWhoKnowsThePassword() {
    String email = newEmail();
    register(web, email);
    database
        .sql("UPDATE users SET is_active = false WHERE email = :email")
        .bind("email", email)
        .then()
        .block();

    assertThat(login(web, email, "wrongPassword1").status()).isEqualTo(401);
    assertThat(login(web, email, PASSWORD).text("error")).isEqualTo("ACCOUNT_INACTIVE");
  }

  @Test
  void bcryptHashesBroughtAlongVerifyAndAreUpgraded() {
    String email = newEmail();
    register(web, email);
    String bcrypt =
        new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(12).encode(PASSWORD);
    database
        .sql("UPDATE users SET hashed_password = :hash WHERE email = :email")
        .bind("hash", bcrypt)
        .bind("email", email)
        .then()
        .block();

    assertThat(login(web, email, PASSWORD).status()).isEqualTo(200);
    assertThat(text("SELECT hashed_password FROM users WHERE email = '" + email + "'"))
        .startsWith("$argon2id$");
    assertThat(login(web, email, PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void copiesTheUploadCountOnceAndNeverBackwards() {
    Answer answer = register(web, newEmail());
    String id = answer.text("user.id");

    for (int count : new int[] {2, 1, 2}) {
      events.send(Topic.UPLOADS, id, uploadCounted(id, count));
    }

    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() ->
            get(web, "/api/auth/profile", answer.text("accessToken"))
                    .body()
                    .at("/user/filesUploaded")
                    .asInt()
                == 2);
  }

  @Test
  void internalRoutesAreClosedToUsers() {
    Answer user = register(web, newEmail());

    Answer asUser = get(web, "/internal/users/" + user.text("user.id"), user.text("accessToken"));

    assertThat(asUser.status()).isEqualTo(401);
  }

  private static String uploadCounted(String userId, int count) {
    return """
    {"specversion":"1.0","id":"%s","source":"/resume-service","type":"UploadCounted",
     "subject":"%s","time":"2026-01-01T00:00:00Z","datacontenttype":"application/json",
     "dataschema":"urn:hireflow:event:UploadCounted:1","version":%d,
     "data":{"uploadId":"u","userId":%s,"filesUploaded":%d,"limit":10,"remaining":%d}}\
    """
        .formatted(UUID.randomUUID(), userId, count, userId, count, 10 - count);
  }

  private long count(String sql) {
    return database.sql(sql).mapValue(Long.class).one().block();
  }

  private String text(String sql) {
    return database.sql(sql).mapValue(String.class).one().block();
  }
}
