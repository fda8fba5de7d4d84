package dev.hireflow.auth.mail;

import dev.hireflow.contracts.event.ApplicationFact;
import dev.hireflow.contracts.event.ApplicationMoved;
import dev.hireflow.contracts.event.ApplicationSubmitted;
import dev.hireflow.contracts.event.ApplicationWithdrawn;
import dev.hireflow.platform.messaging.EventHandler;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells both sides of an application what has become of it. */
@Component
class ApplicationMails {

  private static final String SOMEBODY = "Somebody";

  private final Mails mails;
  private final DatabaseClient database;

  ApplicationMails(Mails mails, DatabaseClient database) {
    this.mails = mails;
    this.database = database;
  }

  @EventHandler
  Mono<Void> on(ApplicationSubmitted application) {
    return mails
        .add(application.candidateId(), MailTemplate.APPLICATION_SENT, words(application))
        .then(toRecruiter(application, MailTemplate.APPLICATION_RECEIVED));
  }

  @EventHandler
  Mono<Void> on(ApplicationMoved application) {
    return mails.add(application.candidateId(), MailTemplate.APPLICATION_MOVED, words(application));
  }

  @EventHandler
  Mono<Void> on(ApplicationWithdrawn application) {
    return toRecruiter(application, MailTemplate.APPLICATION_WITHDRAWN);
  }

  private Mono<Void> toRecruiter(ApplicationFact application, MailTemplate template) {
    return candidate(application.candidateId())
        .flatMap(candidate ->
            mails.add(
                application.recruiterId(),
                template,
                Map.of("title", application.title(), "candidate", candidate)));
  }

  private Mono<String> candidate(long id) {
    return database
        .sql("SELECT full_name FROM users WHERE id = :id")
        .bind("id", id)
        .mapValue(String.class)
        .one()
        .defaultIfEmpty(SOMEBODY);
  }

  private static Map<String, String> words(ApplicationFact application) {
    return Map.of("title", application.title(), "status", application.status());
  }
}
