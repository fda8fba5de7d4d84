package dev.hireflow.auth.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** The way out for mails. Takes its time: not for an event loop. */
interface MailTransport {

  void send(MimeMessage message) throws MessagingException, IOException;
}
