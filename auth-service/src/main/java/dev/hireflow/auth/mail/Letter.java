package dev.hireflow.auth.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** A mail as it goes out; its id stays the same when it has to go out again. */
final class Letter extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  /** The sender's address may come with a name; else they are called as we are. */
  Letter(DueMail mail, MailTexts.Text text, InternetAddress from)
      throws MessagingException, UnsupportedEncodingException {
    super(Session.getInstance(new Properties()));
    String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    this.messageId = "<" + mail.template() + "." + mail.id() + "@" + domain + ">";
    setFrom(from);
    setRecipient(
        Message.RecipientType.TO,
        new InternetAddress(ascii(mail.email()), oneLine(mail.fullName()), UTF_8));
    setSubject(text.subject(), UTF_8);
    setSentDate(Date.from(mail.createdAt()));
    setHeader("Auto-Submitted", "auto-generated");
    setText(text.body(), UTF_8);
    setHeader("Content-Transfer-Encoding", "8bit");
    saveChanges();
  }

  /** SMTP would cut other letters down to a byte, and the mail would reach somebody else. */
  private static String ascii(String email) throws AddressException {
    int at = email.lastIndexOf('@');
    String name = email.substring(0, at);
    if (!StandardCharsets.US_ASCII.newEncoder().canEncode(name)) {
      throw new AddressException("Not ASCII before the @");
    }
    return name + "@" + IDN.toASCII(email.substring(at + 1));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
