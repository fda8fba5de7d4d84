package dev.hireflow.auth.signup;

import static dev.hireflow.auth.AuthTest.PASSWORD;
import static dev.hireflow.auth.AuthTest.newEmail;
import static dev.hireflow.auth.AuthTest.post;
import static dev.hireflow.auth.AuthTest.register;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.auth.AuthTest.Answer;
import dev.hireflow.contracts.event.Topic;
import dev.hireflow.platform.test.EventProbe;
import dev.hireflow.platform.test.HireflowTest;
import dev.hireflow.platform.test.InParallel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@HireflowTest
class SignupIT {

  @Autowired WebTestClient web;
  @Autowired EventProbe events;
  @Autowired DatabaseClient database;

  @Test
  void theTokenCompletesTheSignUpAndTheSectionsTravel() {
    String email = newEmail();
    Answer begun = begin(email);

    Answer done =
        complete(
            begun.text("temporary_token"),
            Map.of(
                "firstName", "John",
                "lastName", "Doe",
                "skills", Map.of("skillsList", List.of("Java"))));

    assertThat(begun.status()).isEqualTo(200);
    assertThat(begun.body().path("expires_in").asInt()).isEqualTo(3600);
    assertThat(begun.text("user_id")).startsWith("pending-");
    assertThat(done.status()).isEqualTo(201);
    assertThat(done.text("user.email")).isEqualTo(email);
    assertThat(done.text("profile.slug")).startsWith("john-doe");
    assertThat(done.cookie("session")).isNotEmpty();
    var event = events.await(Topic.ACCOUNTS, "UserRegistered", done.text("user.id"), 1).getFirst();
    assertThat(event.at("/data/sections/skills/skillsList/0").asString()).isEqualTo("Java");
    assertThat(event.at("/data/sections/basicInfo/firstName").asString()).isEqualTo("John");
    assertThat(post(web, "/api/auth/login", Map.of("email", email, "password", PASSWORD)).status())
        .isEqualTo(200);
  }

  @Test
  void aKnownEmailIsRefusedInTheDocumentedWords() {
    String email = newEmail();
    register(web, email);

    Answer answer = begin(email);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("detail")).isEqualTo("A user with this email already exists.");
  }

  @Test
  void ofTenParallelCompletionsOneWins() {
    String token = begin(newEmail()).text("temporary_token");

    List<Integer> statuses =
        InParallel.times(
            10, i -> complete(token, Map.of("firstName", "John", "lastName", "Doe")).status());

    assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    assertThat(statuses).filteredOn(status -> status == 409).hasSize(9);
  }

  @Test
  void whoeverCompletesFirstDiscardsTheOthers() {
    String email = newEmail();
    String mine = begin(email).text("temporary_token");
    String theirs = begin(email).text("temporary_token");

    assertThat(complete(mine, Map.of("firstName", "John")).status()).isEqualTo(201);
    assertThat(complete(theirs, Map.of("firstName", "Mallory")).status()).isEqualTo(409);
  }

  @Test
  void withoutATokenEmailAndPasswordSignUpDirectly() {
    String email = newEmail();

    Answer direct =
        post(
            web,
            "/api/auth/signup",
            Map.of("full_name", "Jane Roe", "email", email, "password", PASSWORD));
    Answer again =
        post(
            web,
            "/api/auth/signup",
            Map.of("full_name", "Jane Roe", "email", email, "password", PASSWORD));
    Answer neither = post(web, "/api/auth/signup", Map.of("firstName", "Jane"));

    assertThat(direct.status()).isEqualTo(201);
    assertThat(direct.text("user.name")).isEqualTo("Jane Roe");
    assertThat(again.status()).isEqualTo(409);
    assertThat(neither.status()).isEqualTo(401);
  }

  @Test
  void aBadTokenCountsAsAbsent() {
    Answer answer =
        complete(
            "not.a.token", Map.of("firstName", "Jane", "email", newEmail(), "password", PASSWORD));

    assertThat(answer.status()).isEqualTo(201);
  }

  @Test
  void sectionsOfTheWrongFormAreRefusedAndTheTokenIsNotSpent() {
    String token = begin(newEmail()).text("temporary_token");

    Answer wrong = complete(token, Map.of("firstName", "Jane", "workHistory", "none"));
    Answer nameless = complete(token, Map.of("phone", "1"));
    Answer endless = complete(token, Map.of("basicInfo", Map.of("firstName", "J".repeat(300))));
    Answer right = complete(token, Map.of("firstName", "Jane"));

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body().at("/errors/0/field").asString()).isEqualTo("workHistory");
    assertThat(nameless.status()).isEqualTo(422);
    assertThat(endless.status()).isEqualTo(422);
    assertThat(right.status()).isEqualTo(201);
  }

  @Test
  void thePasswordIsNeverStored() {
    String email = newEmail();
    begin(email);

    String stored =
        database
            .sql("SELECT hashed_password FROM pending_signups WHERE email = :email")
            .bind("email", email)
            .mapValue(String.class)
            .one()
            .block();

    assertThat(stored).startsWith("$argon2id$").doesNotContain(PASSWORD);
  }

  private Answer begin(String email) {
    return post(web, "/api/auth/signup-init/", Map.of("email", email, "password", PASSWORD));
  }

  private Answer complete(String token, Map<String, Object> body) {
    return Answer.of(
        web.post()
            .uri("/api/auth/signup")
            .headers(headers -> headers.setBearerAuth(token))
            .bodyValue(body)
            .exchange());
  }
}
