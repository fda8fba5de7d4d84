package dev.hireflow.auth.mail;

import static dev.hireflow.auth.AuthTest.newEmail;
import static dev.hireflow.auth.AuthTest.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.hireflow.platform.test.HireflowTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The context goes with the class: another one would take its mails away. */
@HireflowTest
@DirtiesContext
class SmtpIT {

  private static final ServerSetup SMTP =
      new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

  @Autowired WebTestClient web;
  @Autowired DatabaseClient database;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("SMTP_HOST", SMTP::getBindAddress);
    registry.add("SMTP_PORT", SMTP::getPort);
    registry.add("MAIL_FROM", () -> "jobs@hireflow.example");
  }

  @Test
  void aServerThatIsDownDelaysMailAndNothingElse() throws Exception {
    String email = newEmail();

    assertThat(register(web, email).status()).isEqualTo(201);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> count(email, "attempts > 0 AND sent_at IS NULL AND due_at > now()") == 1);

    GreenMail server = new GreenMail(SMTP);
    server.start();
    try {
      makeDue(email);

      await().atMost(Duration.ofSeconds(30)).until(() -> count(email, "sent_at IS NOT NULL") == 1);
      List<MimeMessage> received =
          Stream.of(server.getReceivedMessages()).filter(mail -> isTo(mail, email)).toList();
      assertThat(received).hasSize(1);
      MimeMessage mail = received.getFirst();
      assertThat(mail.getFrom()[0].toString()).contains("jobs@hireflow.example");
      assertThat(mail.getSubject()).isEqualTo("Please confirm your address");
      assertThat(mail.getMessageID()).startsWith("<verify-email.").endsWith("@hireflow.example>");
    } finally {
      server.stop();
    }
  }

  private void makeDue(String email) {
    database
        .sql(
            """
            UPDATE mails SET due_at = now() - interval '1 hour'
            WHERE user_id = (SELECT id FROM users WHERE email = :email)
            """)
        .bind("email", email)
        .then()
        .block();
  }

  private static boolean isTo(MimeMessage mail, String email) {
    try {
      return mail.getAllRecipients()[0].toString().contains(email);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private long count(String email, String condition) {
    return database
        .sql(
            "SELECT count(*) FROM mails m JOIN users u ON u.id = m.user_id"
                + " WHERE u.email = :email AND "
                + condition)
        .bind("email", email)
        .mapValue(Long.class)
        .one()
        .block();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
