package dev.hireflow.auth.mail;

import dev.hireflow.auth.settings.MailProperties;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** To a mail server, which has a minute for each step: some look at a mail before they take it. */
final class SmtpTransport implements MailTransport {

  private static final String LIMIT_MILLIS = "60000";

  private static final int TLS_FROM_THE_START = 465;

  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

  SmtpTransport(MailProperties properties) {
    sender.setHost(properties.host());
    sender.setPort(properties.port());
    Properties smtp = sender.getJavaMailProperties();
    if (!properties.user().isEmpty()) {
      sender.setUsername(properties.user());
      sender.setPassword(properties.password());
      smtp.setProperty("mail.smtp.auth", "true");
      smtp.setProperty("mail.smtp.starttls.required", "true");
    }
    smtp.setProperty("mail.smtp.starttls.enable", "true");
    if (properties.port() == TLS_FROM_THE_START) {
      smtp.setProperty("mail.smtp.ssl.enable", "true");
    }
    smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    smtp.setProperty("mail.smtp.connectiontimeout", LIMIT_MILLIS);
    smtp.setProperty("mail.smtp.timeout", LIMIT_MILLIS);
    smtp.setProperty("mail.smtp.writetimeout", LIMIT_MILLIS);
  }

  @Override
  public void send(MimeMessage message) {
    sender.send(message);
  }
}
