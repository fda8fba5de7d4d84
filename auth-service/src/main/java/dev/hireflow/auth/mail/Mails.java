package dev.hireflow.auth.mail;

import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The queue of mails, in the table mails. */
@Repository
public class Mails {

  private final DatabaseClient database;
  private final JsonMapper json;

  Mails(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Will be sent if the caller's transaction commits; nobody gets it who is not there. */
  public Mono<Void> add(long userId, MailTemplate template, Map<String, String> words) {
    return database
        .sql(
            """
            INSERT INTO mails (id, user_id, template, words)
            SELECT :id, id, :template, :words FROM users WHERE id = :user AND is_active
            """)
        .bind("id", UUID.randomUUID())
        .bind("user", userId)
        .bind("template", template.id())
        .bind("words", json.writeValueAsString(words))
        .then();
  }

  /** How many of a kind a user got in the last hour. */
  public Mono<Long> countOfLastHour(long userId, MailTemplate template) {
    return database
        .sql(
            """
            SELECT count(*) FROM mails
            WHERE user_id = :user AND template = :template
              AND created_at > now() - interval '1 hour'
            """)
        .bind("user", userId)
        .bind("template", template.id())
        .mapValue(Long.class)
        .one();
  }

  /**
   * The next that is due, which becomes due again later and later: it is sent again when whoever
   * took it dies before it says so. After a day it is given up.
   */
  Mono<DueMail> take() {
    return database
        .sql(
            """
            UPDATE mails m
            SET attempts = m.attempts + 1,
                due_at = now() + least(interval '30 seconds' * 2 ^ m.attempts, interval '1 hour')
            FROM users u
            WHERE u.id = m.user_id AND m.id = (
              SELECT id FROM mails
              WHERE sent_at IS NULL AND due_at <= now()
                AND created_at > now() - interval '1 day'
              ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING m.id, m.user_id, u.email, u.full_name, m.template, m.words, m.attempts,
                      m.created_at
            """)
        .mapProperties(DueMail.class)
        .one();
  }

  Mono<Void> sent(UUID id) {
    return database.sql("UPDATE mails SET sent_at = now() WHERE id = :id").bind("id", id).then();
  }

  Mono<Void> forgetOld() {
    return database.sql("DELETE FROM mails WHERE created_at < now() - interval '8 days'").then();
  }
}
