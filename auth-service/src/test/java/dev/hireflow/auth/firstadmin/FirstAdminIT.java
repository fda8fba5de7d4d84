package dev.hireflow.auth.firstadmin;

import static dev.hireflow.auth.AuthTest.PASSWORD;
import static dev.hireflow.auth.AuthTest.get;
import static dev.hireflow.auth.AuthTest.login;
import static dev.hireflow.auth.AuthTest.newEmail;
import static dev.hireflow.auth.AuthTest.post;
import static dev.hireflow.auth.AuthTest.register;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.auth.AuthTest.Answer;
import dev.hireflow.auth.account.EmailAddress;
import dev.hireflow.contracts.event.Topic;
import dev.hireflow.platform.test.EventProbe;
import dev.hireflow.platform.test.HireflowTest;
import dev.hireflow.platform.test.InParallel;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@HireflowTest
@TestPropertySource(
    properties = {
      "ADMIN_EMAIL=" + FirstAdminIT.EMAIL,
      "ADMIN_PASSWORD=" + FirstAdminIT.ADMIN_PASSWORD
    })
class FirstAdminIT {

  static final String EMAIL = "The.Admin@Example.com";
  static final String ADMIN_PASSWORD = "a-long-password-nobody-has";

  @Autowired WebTestClient web;
  @Autowired EventProbe events;
  @Autowired DatabaseClient database;
  @Autowired FirstAdmin firstAdmin;

  @Test
  void theStartMakesTheAdminAndTellsTheOthers() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> !admins(EmailAddress.normalise(EMAIL)).isEmpty());
    Answer entered = login(web, EMAIL, ADMIN_PASSWORD);
    Answer profile = get(web, "/api/auth/profile", entered.text("accessToken"));

    assertThat(profile.text("user.user_type")).isEqualTo("admin");
    assertThat(profile.text("user.email")).isEqualTo("the.admin@example.com");
    assertThat(profile.body().at("/user/slug").isNull()).isTrue();
    var event =
        events.await(Topic.ACCOUNTS, "UserRegistered", entered.text("user.id"), 1).getFirst();
    assertThat(event.at("/data/userType").asString()).isEqualTo("admin");
    assertThat(event.at("/data/slug").asString("")).isEmpty();
  }

  @Test
  void replicasThatStartAtOnceMakeOneAdmin() {
    String email = newEmail();

    InParallel.times(8, i -> ensure(email, ADMIN_PASSWORD));

    List<Long> admins = admins(email);
    assertThat(admins).hasSize(1);
    String id = admins.getFirst().toString();
    assertThat(events.await(Topic.ACCOUNTS, "UserRegistered", id, 1)).hasSize(1);
  }

  @Test
  void anotherStartWithAnotherPasswordChangesNothing() {
    String email = newEmail();
    ensure(email, ADMIN_PASSWORD);

    ensure(email, "another-password-nobody-has");

    assertThat(login(web, email, ADMIN_PASSWORD).status()).isEqualTo(200);
    assertThat(login(web, email, "another-password-nobody-has").status()).isEqualTo(401);
  }

  @Test
  void whoRegisteredWithThatEmailBeforeIsNotPromoted() {
    String email = newEmail();
    Answer before = register(web, email);

    ensure(email, ADMIN_PASSWORD);

    Answer profile = get(web, "/api/auth/profile", before.text("accessToken"));
    assertThat(profile.text("user.user_type")).isEqualTo("candidate");
    assertThat(login(web, email, PASSWORD).status()).isEqualTo(200);
    assertThat(login(web, email, ADMIN_PASSWORD).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "Admin", "ADMIN", " admin", ""})
  void nobodyRegistersAsAdmin(String type) {
    Answer answer = post(web, "/api/v1/auth/register", form(Map.of("user_type", type)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("user_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/auth/register", "/api/auth/signup"})
  void whereTheTypeIsNoMemberItIsIgnored(String path) {
    Answer made = post(web, path, form(Map.of("user_type", "admin", "userType", "admin")));

    assertThat(made.status()).isEqualTo(201);
    Answer profile = get(web, "/api/auth/profile", made.text("accessToken"));
    assertThat(profile.text("user.user_type")).isEqualTo("candidate");
  }

  private static Map<String, Object> form(Map<String, String> more) {
    Map<String, Object> form = new HashMap<>(more);
    form.put("name", "John Doe");
    form.put("full_name", "John Doe");
    form.put("company_name", "Acme");
    form.put("email", newEmail());
    form.put("password", PASSWORD);
    return form;
  }

  private boolean ensure(String email, String password) {
    firstAdmin.ensure(new AdminLogin(EmailAddress.of(email), password)).block();
    return true;
  }

  private List<Long> admins(String email) {
    return database
        .sql("SELECT id FROM users WHERE user_type = 'admin' AND email = :email")
        .bind("email", email)
        .mapValue(Long.class)
        .all()
        .collectList()
        .block();
  }
}
