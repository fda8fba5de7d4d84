package dev.hireflow.auth.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** A mail as it goes out; its id stays the same when it has to go out again. */
final class Letter extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  Letter(DueMail mail, MailTexts.Text text, String from, String fromName)
      throws MessagingException, UnsupportedEncodingException {
    super(Session.getInstance(new Properties()));
    InternetAddress sender = new InternetAddress(from, fromName, UTF_8);
    String domain = from.substring(from.indexOf('@') + 1);
    this.messageId = "<" + mail.template() + "." + mail.id() + "@" + domain + ">";
    setFrom(sender);
    setRecipient(
        Message.RecipientType.TO, new InternetAddress(mail.email(), mail.fullName(), UTF_8));
    setSubject(text.subject(), UTF_8);
    setSentDate(Date.from(mail.createdAt()));
    setHeader("Auto-Submitted", "auto-generated");
    setText(text.body(), UTF_8);
    setHeader("Content-Transfer-Encoding", "8bit");
    saveChanges();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
