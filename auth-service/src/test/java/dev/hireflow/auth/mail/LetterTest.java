package dev.hireflow.auth.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterTest {

  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

  @Test
  void goesOutAgainUnderTheSameId() throws Exception {
    assertThat(letter("ada@example.com", "Ada").getMessageID())
        .isEqualTo("<verify-email." + ID + "@hireflow.example>")
        .isEqualTo(letter("ada@example.com", "Ada").getMessageID());
  }

  @Test
  void aNameStaysInItsHeader() throws Exception {
    String sent = text(letter("ada@example.com", "Ada\r\nBcc: all@example.com"));

    assertThat(sent.lines()).noneMatch(line -> line.startsWith("Bcc"));
    assertThat(sent).contains("To: \"Ada Bcc: all@example.com\" <ada@example.com>");
  }

  @Test
  void noLetterOfAnAddressIsCutDownToAnother() throws Exception {
    assertThat(letter("ada@\u0137x.com", "Ada").getAllRecipients()[0].toString())
        .contains("ada@xn--");
    assertThatThrownBy(() -> letter("\u0161da@example.com", "Ada"))
        .isInstanceOf(AddressException.class);
  }

  private static Letter letter(String email, String name) throws Exception {
    DueMail mail = new DueMail(ID, 7, email, name, "verify-email", "{}", 1, Instant.EPOCH);
    return new Letter(
        mail, new MailTexts.Text("Subject", "Body\n"), new InternetAddress("a@hireflow.example"));
  }

  private static String text(Letter letter) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    letter.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
