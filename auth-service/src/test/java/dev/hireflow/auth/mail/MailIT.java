package dev.hireflow.auth.mail;

import static dev.hireflow.auth.AuthTest.get;
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
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The context goes with the class: it would take away the mails of others. */
@HireflowTest
@DirtiesContext
class MailIT {

  private static final Path FOLDER = newFolder();
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  @Autowired WebTestClient web;
  @Autowired EventProbe events;
  @Autowired DatabaseClient database;

  private final String email = newEmail();

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("MAIL_DIR", FOLDER::toString);
  }

  @Test
  void whoeverRegistersGetsALinkThatConfirmsTheAddress() throws Exception {
    String token = register(web, email).text("accessToken");
    String link = link(awaitMails(email, 1).getFirst());

    Answer first = open(link);
    Answer again = open(link);

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.text("message")).isEqualTo("Email verified successfully");
    assertThat(again.status()).isEqualTo(200);
    Answer profile = get(web, "/api/auth/profile", token);
    assertThat(profile.body().at("/user/is_verified").asBoolean()).isTrue();
    String id = profile.text("user.id");
    assertThat(events.await(Topic.ACCOUNTS, "UserChanged", id, 1))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.path("version").asInt()).isEqualTo(2);
          assertThat(event.at("/data/verified").asBoolean()).isTrue();
        });
  }

  @Test
  void theLinkIsAPageForBrowsers() throws Exception {
    register(web, email);
    String link = link(awaitMails(email, 1).getFirst());

    web.get()
        .uri(link)
        .accept(MediaType.TEXT_HTML, MediaType.ALL)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.TEXT_HTML)
        .expectBody(String.class)
        .value(page -> assertThat(page).contains(email + " is confirmed"));
  }

  @Test
  void aLinkForAnotherTimeUserOrAddressIsNone() throws Exception {
    register(web, email);
    String link = link(awaitMails(email, 1).getFirst());
    String token = link.substring(link.indexOf('=') + 1);
    String[] parts = token.split("\\.");

    for (String forged :
        List.of(
            "",
            "x",
            parts[0] + "." + parts[1] + ".",
            (Long.parseLong(parts[0]) + 1) + "." + parts[1] + "." + parts[2],
            parts[0] + "." + (Long.parseLong(parts[1]) + 1) + "." + parts[2],
            parts[0] + "." + parts[1] + "." + "A".repeat(43))) {
      assertThat(open("/api/auth/verify-email?token=" + forged).status()).as(forged).isEqualTo(400);
    }
    assertThat(open("/api/auth/verify-email").status()).isEqualTo(422);
    database
        .sql("UPDATE users SET email = 'x' || email WHERE email = :email")
        .bind("email", email)
        .then()
        .block();
    assertThat(open(link).status()).isEqualTo(400);
  }

  @Test
  void theLinkIsMailedAgainUpToFiveTimesAnHour() throws Exception {
    String token = register(web, email).text("accessToken");

    List<Answer> answers =
        InParallel.times(8, i -> post(web, "/api/auth/resend-verification", Map.of(), token));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(4);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> {
          assertThat(answer.status()).isEqualTo(429);
          assertThat(answer.raw().getResponseHeaders().getFirst("Retry-After")).isEqualTo("3600");
        });
    open(link(awaitMails(email, 5).getFirst()));
    assertThat(post(web, "/api/auth/resend-verification", Map.of(), token).text("message"))
        .isEqualTo("Email is already verified");
  }

  @Test
  void bothSidesHearOfAnApplicationOnce() throws Exception {
    String other = newEmail();
    long candidate = Long.parseLong(register(web, email).text("user.id"));
    long recruiter = Long.parseLong(register(web, other).text("user.id"));
    String title = "Engineer\\r\\nBcc: all@example.com";
    String submitted = event("ApplicationSubmitted", candidate, recruiter, title, "pending");

    events.send(Topic.POSTINGS, "7", submitted);
    events.send(Topic.POSTINGS, "7", submitted);
    events.send(
        Topic.POSTINGS, "7", event("ApplicationMoved", candidate, recruiter, title, "shortlisted"));
    events.send(
        Topic.POSTINGS,
        "7",
        event("ApplicationWithdrawn", candidate, recruiter, title, "withdrawn"));

    List<MimeMessage> toCandidate = awaitMails(email, 3);
    List<MimeMessage> toRecruiter = awaitMails(other, 3);
    assertThat(toCandidate).hasSize(3);
    assertThat(toRecruiter).hasSize(3);
    for (MimeMessage mail : toCandidate) {
      assertThat(mail.getHeader("Bcc")).isNull();
    }
    assertThat(toCandidate.stream().map(MailIT::text))
        .anyMatch(text -> text.contains("has a new status: shortlisted"))
        .anyMatch(text -> text.contains("has arrived"));
    assertThat(toRecruiter.stream().map(MailIT::text))
        .anyMatch(text -> text.contains("John Doe has applied"))
        .anyMatch(text -> text.contains("has withdrawn"));
  }

  @Test
  void nobodyElseCanFillAMailbox() throws Exception {
    long candidate = Long.parseLong(register(web, email).text("user.id"));
    for (int number = 0; number < 25; number++) {
      String one =
          event("ApplicationMoved", candidate, candidate, "Engineer " + number, "reviewed");
      events.send(Topic.POSTINGS, "8", one.replace("\"ApplicationMoved-", "\"" + number + "-"));
    }
    events.send(
        Topic.POSTINGS,
        "8",
        event("ApplicationWithdrawn", candidate, candidate, "Last", "withdrawn"));

    List<MimeMessage> mails = awaitMails(email, 22);

    assertThat(mails.stream().map(MailIT::text).filter(text -> text.contains("new status")))
        .hasSize(20);
  }

  private Answer open(String link) {
    return Answer.of(web.get().uri(link).accept(MediaType.APPLICATION_JSON).exchange());
  }

  private static List<MimeMessage> awaitMails(String recipient, int count) {
    return await().atMost(DEADLINE).until(() -> mailsTo(recipient), mails -> mails.size() >= count);
  }

  private static List<MimeMessage> mailsTo(String recipient) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .map(MailIT::read)
          .filter(mail -> isTo(mail, recipient))
          .toList();
    }
  }

  private static boolean isTo(MimeMessage mail, String recipient) {
    try {
      return mail.getAllRecipients().length == 1
          && ((InternetAddress) mail.getAllRecipients()[0]).getAddress().equals(recipient);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static MimeMessage read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage mail) {
    try {
      return mail.getContent().toString();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String link(MimeMessage mail) {
    URI uri =
        text(mail)
            .lines()
            .filter(line -> line.startsWith("http"))
            .map(URI::create)
            .findFirst()
            .get();
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private static String event(
      String type, long candidate, long recruiter, String title, String status) {
    return """
    {"specversion":"1.0","id":"%s-%d","source":"/job-service","type":"%s","subject":"7",
     "time":"2026-01-01T00:00:00Z","datacontenttype":"application/json",
     "dataschema":"urn:hireflow:event:%s:1","version":1,"data":
     {"applicationId":1,"postingId":7,"title":"%s","candidateId":%d,"recruiterId":%d,
      "resumeId":1,"fileVersion":1,"status":"%s"}}\
    """
        .formatted(type, candidate, type, type, title, candidate, recruiter, status);
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("mail");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
