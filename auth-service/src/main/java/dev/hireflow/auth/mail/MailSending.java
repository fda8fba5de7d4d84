package dev.hireflow.auth.mail;

import dev.hireflow.auth.settings.MailProperties;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.NestedExceptionUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what is due, one mail after the other, on a thread of its own: mail servers are slow, and
 * the transport alone knows when it has waited long enough.
 */
final class MailSending implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(MailSending.class);
  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

  private final Scheduler thread = Schedulers.newBoundedElastic(1, 16, "mail");
  private final MailTexts texts = new MailTexts();
  private final Mails mails;
  private final MailTransport transport;
  private final EmailLinks links;
  private final MailProperties properties;
  private final JsonMapper json;
  private final InternetAddress from;

  MailSending(
      Mails mails,
      MailTransport transport,
      EmailLinks links,
      MailProperties properties,
      JsonMapper json) {
    this.mails = mails;
    this.transport = transport;
    this.links = links;
    this.properties = properties;
    this.json = json;
    this.from = sender(properties);
  }

  private static InternetAddress sender(MailProperties properties) {
    try {
      InternetAddress from = new InternetAddress(properties.from(), true);
      if (from.getPersonal() == null) {
        from.setPersonal(properties.appName(), StandardCharsets.UTF_8.name());
      }
      return from;
    } catch (AddressException | UnsupportedEncodingException e) {
      throw new IllegalStateException("MAIL_FROM is no email address", e);
    }
  }

  /** Until nothing is due any more. */
  Mono<Void> sendDue() {
    return mails.take().expand(mail -> send(mail).then(mails.take())).then();
  }

  @Override
  public void destroy() {
    thread.dispose();
  }

  private Mono<Void> send(DueMail mail) {
    return Mono.fromCallable(() -> deliver(mail))
        .subscribeOn(thread)
        .flatMap(mails::sent)
        .onErrorResume(failure -> failed(mail, failure));
  }

  /** Without the failure's text, which may hold the address. */
  private Mono<Void> failed(DueMail mail, Throwable failure) {
    log.warn(
        "Mail {} ({}) not sent at attempt {}: {}",
        mail.id(),
        mail.template(),
        mail.attempts(),
        NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName());
    return mails.tryAgain(mail.id());
  }

  private UUID deliver(DueMail mail) throws Exception {
    Map<String, String> words = new HashMap<>(json.readValue(mail.words(), WORDS));
    words.put("name", mail.fullName());
    words.put("app", properties.appName());
    words.put("link", links.verification(mail));
    MailTexts.Text text = texts.fill(MailTemplate.of(mail.template()), words);
    transport.send(new Letter(mail, text, from));
    return mail.id();
  }
}
