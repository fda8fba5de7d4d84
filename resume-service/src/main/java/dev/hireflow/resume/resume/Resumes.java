package dev.hireflow.resume.resume;

import dev.hireflow.resume.document.StoredDocument;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Stored files that can be applied with, shared and interviewed on. */
@Repository
public class Resumes {

  private static final int TOKEN_BYTES = 24;

  private final SecureRandom random = new SecureRandom();
  private final DatabaseClient database;

  Resumes(DatabaseClient database) {
    this.database = database;
  }

  /**
   * Makes a resume of a stored document, in the caller's transaction.
   *
   * @param source how it came to us, as {@code claim}
   * @return its id
   */
  public Mono<Long> insert(long userId, StoredDocument document, String source) {
    return database
        .sql(
            """
            INSERT INTO resumes
              (user_id, resume_name, storage_key, content_type, size_bytes, source, permanent_token)
            VALUES (:user, :name, :key, :type, :size, :source, :token)
            RETURNING id
            """)
        .bind("user", userId)
        .bind("name", document.fileName())
        .bind("key", document.key())
        .bind("type", document.contentType())
        .bind("size", document.size())
        .bind("source", source)
        .bind("token", token())
        .mapValue(Long.class)
        .one();
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
