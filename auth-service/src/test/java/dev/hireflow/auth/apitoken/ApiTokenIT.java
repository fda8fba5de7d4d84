package dev.hireflow.auth.apitoken;

import static dev.hireflow.auth.AuthTest.admin;
import static dev.hireflow.auth.AuthTest.delete;
import static dev.hireflow.auth.AuthTest.get;
import static dev.hireflow.auth.AuthTest.ofType;
import static dev.hireflow.auth.AuthTest.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.auth.AuthTest.Answer;
import dev.hireflow.contracts.event.Topic;
import dev.hireflow.platform.security.Sha256;
import dev.hireflow.platform.test.EventProbe;
import dev.hireflow.platform.test.HireflowTest;
import dev.hireflow.platform.test.InParallel;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@HireflowTest
class ApiTokenIT {

  private static final String PATH = "/api/v1/admin/api-tokens";

  @Autowired WebTestClient web;
  @Autowired EventProbe events;
  @Autowired DatabaseClient database;

  private String admin = "";

  @BeforeEach
  void anAdminSignsIn() {
    admin = admin(web, database);
  }

  @Test
  void theKeyIsShownOnceAndStoredHashed() {
    String expires = Instant.now().plus(Duration.ofDays(30)).toString();

    Answer made = post(web, PATH, Map.of("token_name", "Acme", "expires_at", expires), admin);

    assertThat(made.status()).isEqualTo(200);
    assertThat(made.body().propertyNames())
        .containsExactlyInAnyOrder(
            "success", "id", "token_name", "token", "created_at", "expires_at");
    assertThat(made.body().path("id").isNumber()).isTrue();
    assertThat(made.text("token_name")).isEqualTo("Acme");
    assertThat(made.text("token")).matches("hf_[A-Za-z0-9_-]{43}");
    assertThat(made.text("expires_at")).endsWith("Z").startsWith(expires.substring(0, 19));
    assertThat(text("token_key", made)).isEqualTo(Sha256.hex(made.text("token")));
    assertThat(get(web, PATH, admin).body().toString()).doesNotContain(made.text("token"));
  }

  @Test
  void tokensAreListedTheYoungestFirst() {
    Answer first = make("first");
    Answer second = make("second");

    Answer page = get(web, PATH + "?limit=2", admin);
    Answer next = get(web, PATH + "?limit=1&offset=1", admin);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body().path("success").asBoolean()).isTrue();
    assertThat(page.body().path("total").asLong()).isGreaterThanOrEqualTo(2);
    assertThat(ids(page)).containsExactly(id(second), id(first));
    assertThat(ids(next)).containsExactly(id(first));
    assertThat(page.body().at("/api_tokens/0").propertyNames())
        .containsExactlyInAnyOrder(
            "id", "token_name", "is_active", "created_at", "expires_at", "last_used_at");
    assertThat(get(web, PATH + "?limit=101", admin).status()).isEqualTo(422);
    assertThat(get(web, PATH + "?offset=1000000", admin).body().path("api_tokens")).isEmpty();
  }

  @Test
  void aRevokedTokenIsOverAndTheGatewayIsTold() {
    Answer made = make("revoked");

    Answer revoked = delete(web, PATH + "/" + id(made), admin);

    assertThat(revoked.status()).isEqualTo(200);
    assertThat(revoked.body().path("success").asBoolean()).isTrue();
    assertThat(revoked.text("message")).isNotEmpty();
    String hash = Sha256.hex(made.text("token"));
    JsonNode event = events.await(Topic.SESSIONS, "ApiTokenRevoked", hash, 1).getFirst();
    assertThat(event.at("/data/tokenHash").asString()).isEqualTo(hash);
    assertThat(event.path("version").asLong()).isEqualTo(2);
    assertThat(Instant.parse(event.at("/data/until").asString())).isAfter(Instant.now());
    assertThat(get(web, PATH + "?limit=1", admin).body().at("/api_tokens/0/is_active").asBoolean())
        .isFalse();
    assertThat(delete(web, PATH + "/" + id(made), admin).status()).isEqualTo(404);
  }

  @Test
  void ofAdminsWhoRevokeOneTokenAtOnceOneDoes() {
    Answer made = make("raced");
    String other = admin(web, database);

    List<Integer> statuses =
        InParallel.times(
            8, i -> delete(web, PATH + "/" + id(made), i % 2 == 0 ? admin : other).status());

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    assertThat(statuses).filteredOn(status -> status == 404).hasSize(7);
    String hash = Sha256.hex(made.text("token"));
    assertThat(events.await(Topic.SESSIONS, "ApiTokenRevoked", hash, 1)).hasSize(1);
    assertThat(audited("api_token_revoked", made)).isEqualTo(1);
  }

  @Test
  void whoMadeAndWhoRevokedATokenIsWrittenDown() {
    Answer made = make("audited");
    delete(web, PATH + "/" + id(made), admin);

    assertThat(audited("api_token_created", made)).isEqualTo(1);
    assertThat(audited("api_token_revoked", made)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "abc", "1.0", "+1", "9223372036854775807", "99999999999999999999999"})
  void whatIsNoTokensIdIsNotFound(String id) {
    Answer answer = delete(web, PATH + "/" + id, admin);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("error")).isEqualTo("NOT_FOUND");
  }

  @ParameterizedTest
  @CsvSource({
    "token_name, ''",
    "token_name, '  '",
    "token_name,",
    "expires_at, ''",
    "expires_at, tomorrow",
    "expires_at, 2030-02-30T00:00:00Z",
    "expires_at, 2030-01-01T00:00:00",
    "expires_at, 2020-01-01T00:00:00Z",
    "expires_at, +999999999-01-01T00:00:00Z",
    "expires_at, -999999999-01-01T00:00:00Z"
  })
  void namesTheMemberThatIsWrong(String member, String value) {
    Map<String, Object> body = new HashMap<>(Map.of("token_name", "Acme"));
    body.put(member, value);

    assertInvalid(post(web, PATH, body, admin), member);
  }

  @Test
  void wrongTypesAndTooLongNamesAreTheCallersErrorToo() {
    assertInvalid(post(web, PATH, Map.of("token_name", 5), admin), "token_name");
    assertInvalid(post(web, PATH, Map.of("token_name", "x".repeat(256)), admin), "token_name");
    assertInvalid(post(web, PATH, Map.of("token_name", "a\0b"), admin), "token_name");
    assertInvalid(
        post(web, PATH, Map.of("token_name", "x", "expires_at", 4102444800L), admin), "expires_at");
    assertThat(post(web, PATH, Map.of("token_name", "x".repeat(255)), admin).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"candidate", "recruiter"})
  void onlyAdminsMayWhateverTheySend(String type) {
    String user = ofType(web, database, type);
    Answer made = make("kept");

    assertForbidden(post(web, PATH, Map.of("token_name", "mine"), user));
    assertForbidden(post(web, PATH, Map.of(), user));
    assertForbidden(get(web, PATH, user));
    assertForbidden(get(web, PATH + "?limit=abc", user));
    assertForbidden(delete(web, PATH + "/" + id(made), user));
    assertForbidden(delete(web, PATH + "/abc", user));
    assertThat(text("is_active::text", made)).isEqualTo("true");
  }

  @Test
  void strangersAreSentToSignIn() {
    Answer post = post(web, PATH, Map.of("token_name", "mine"));
    Answer list = Answer.of(web.get().uri(PATH).exchange());
    Answer forged = delete(web, PATH + "/1", "eyJhbGciOiJub25lIn0.eyJ1c2VyX3R5cGUiOiJhZG1pbiJ9.");

    assertThat(List.of(post, list, forged))
        .allMatch(answer -> answer.status() == 401)
        .allMatch(answer -> answer.text("error").equals("UNAUTHENTICATED"));
  }

  private void assertInvalid(Answer answer, String member) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("error")).isEqualTo("VALIDATION_ERROR");
    assertThat(answer.body().path("errors"))
        .anyMatch(error -> error.path("field").asString().equals(member));
  }

  private static void assertForbidden(Answer answer) {
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("error")).isEqualTo("FORBIDDEN");
  }

  private Answer make(String name) {
    return post(web, PATH, Map.of("token_name", name + " " + UUID.randomUUID()), admin);
  }

  private static long id(Answer made) {
    return made.body().path("id").asLong();
  }

  private static List<Long> ids(Answer page) {
    return StreamSupport.stream(page.body().path("api_tokens").spliterator(), false)
        .map(token -> token.path("id").asLong())
        .toList();
  }

  private String text(String column, Answer made) {
    return database
        .sql("SELECT " + column + " FROM api_tokens WHERE id = :id")
        .bind("id", id(made))
        .mapValue(String.class)
        .one()
        .block();
  }

  private long audited(String action, Answer made) {
    return database
        .sql("SELECT count(*) FROM audit_log WHERE action = :action AND detail = :detail")
        .bind("action", action)
        .bind("detail", id(made) + " " + made.text("token_name"))
        .mapValue(Long.class)
        .one()
        .block();
  }
}
