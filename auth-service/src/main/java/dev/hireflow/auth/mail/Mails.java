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

  private static final int MOST_AN_HOUR = 20;

  private final DatabaseClient database;
  private final JsonMapper json;

  Mails(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * Will be sent if the caller's transaction commits. Nobody gets it who is not there, nor more
   * than 20 of a kind within an hour: what others do must not fill a mailbox.
   */
  public Mono<Void> add(long userId, MailTemplate template, Map<String, String> words) {
    return database
        .sql(
            """
            INSERT INTO mails (id, user_id, template, words)
            SELECT :id, u.id, :template, :words FROM users u
            WHERE u.id = :user AND u.is_active AND :most > (
              SELECT count(*) FROM mails m
              WHERE m.user_id = u.id AND m.template = :template
                AND m.created_at > now() - interval '1 hour')
            """)
        .bind("id", UUID.randomUUID())
        .bind("user", userId)
        .bind("template", template.id())
        .bind("words", json.writeValueAsString(words))
        .bind("most", MOST_AN_HOUR)
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
   * The next that is due. It becomes due again after longer than sending can take, for the case
   * that whoever took it dies before it says what came of it. After a day it is given up.
   */
  Mono<DueMail> take() {
    return database
        .sql(
            """
            UPDATE mails m
            SET attempts = m.attempts + 1,
                due_at = now() + interval '30 minutes'
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

  /** Later and later. */
  Mono<Void> tryAgain(UUID id) {
    return database
        .sql(
            """
            UPDATE mails
            SET due_at = now() + least(interval '15 seconds' * 2 ^ attempts, interval '1 hour')
            WHERE id = :id
            """)
        .bind("id", id)
        .then();
  }

  Mono<Void> forgetOld() {
    return database.sql("DELETE FROM mails WHERE created_at < now() - interval '8 days'").then();
  }
}
