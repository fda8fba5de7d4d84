package dev.hireflow.auth.mail;

import dev.hireflow.auth.settings.MailProperties;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sends what is due, one mail after the other, on a thread of its own: mail servers are slow. */
final class MailSending implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(MailSending.class);
  private static final Duration LIMIT = Duration.ofSeconds(25);
  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

  private final Scheduler thread = Schedulers.newBoundedElastic(1, 16, "mail");
  private final MailTexts texts = new MailTexts();
  private final Mails mails;
  private final MailTransport transport;
  private final EmailLinks links;
  private final MailProperties properties;
  private final JsonMapper json;

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
        .timeout(LIMIT)
        .flatMap(mails::sent)
        .onErrorResume(failure -> {
          log.warn(
              "Mail {} ({}) not sent at attempt {}: {}",
              mail.id(),
              mail.template(),
              mail.attempts(),
              failure.toString());
          return Mono.empty();
        });
  }

  private UUID deliver(DueMail mail) throws Exception {
    Map<String, String> words = new HashMap<>(json.readValue(mail.words(), WORDS));
    words.put("name", mail.fullName());
    words.put("app", properties.appName());
    words.put("link", links.verification(mail));
    MailTexts.Text text = texts.fill(MailTemplate.of(mail.template()), words);
    transport.send(new Letter(mail, text, properties.from(), properties.appName()));
    return mail.id();
  }
}
