package dev.hireflow.resume.file;

import dev.hireflow.resume.document.StorageKeys;
import dev.hireflow.resume.document.StoredDocument;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table files. */
@Repository
class FileRows implements StorageKeys {

  private static final String COLUMNS =
      "id, file_name, storage_key, content_type, size_bytes, created_at";

  private final DatabaseClient database;

  FileRows(DatabaseClient database) {
    this.database = database;
  }

  Mono<PlainFile> insert(long userId, StoredDocument document) {
    return database
        .sql(
            """
            INSERT INTO files (user_id, file_name, storage_key, content_type, size_bytes)
            VALUES (:user, :name, :key, :type, :size)
            RETURNING
            """
                + COLUMNS)
        .bind("user", userId)
        .bind("name", document.fileName())
        .bind("key", document.key())
        .bind("type", document.contentType())
        .bind("size", document.size())
        .mapProperties(PlainFile.class)
        .one();
  }

  Mono<PlainFile> find(long id, long userId) {
    return owned("SELECT " + COLUMNS + " FROM files WHERE id = :id AND user_id = :user", id, userId)
        .mapProperties(PlainFile.class)
        .one();
  }

  /** The key of the bytes that can go now. */
  Mono<String> delete(long id, long userId) {
    return owned(
            "DELETE FROM files WHERE id = :id AND user_id = :user RETURNING storage_key",
            id,
            userId)
        .mapValue(String.class)
        .one();
  }

  Mono<Long> totalBytes(long userId) {
    return database
        .sql("SELECT coalesce(sum(size_bytes), 0)::bigint FROM files WHERE user_id = :user")
        .bind("user", userId)
        .mapValue(Long.class)
        .one();
  }

  @Override
  public Flux<String> inUse(List<String> storageKeys) {
    return database
        .sql("SELECT storage_key FROM files WHERE storage_key = ANY (:keys)")
        .bind("keys", storageKeys.toArray(String[]::new))
        .mapValue(String.class)
        .all();
  }

  private DatabaseClient.GenericExecuteSpec owned(String sql, long id, long userId) {
    return database.sql(sql).bind("id", id).bind("user", userId);
  }

  record PlainFile(
      long id,
      String fileName,
      String storageKey,
      String contentType,
      long sizeBytes,
      Instant createdAt) {

    StoredDocument document() {
      return new StoredDocument(storageKey, fileName, contentType, sizeBytes);
    }
  }
}
