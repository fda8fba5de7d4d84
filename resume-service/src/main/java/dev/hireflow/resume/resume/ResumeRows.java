package dev.hireflow.resume.resume;

import dev.hireflow.platform.web.Page;
import dev.hireflow.resume.document.StoredDocument;
import dev.hireflow.resume.extraction.StoredFile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables resumes and resume_versions. Changes are for use in a transaction. */
@Repository
class ResumeRows {

  private final DatabaseClient database;

  ResumeRows(DatabaseClient database) {
    this.database = database;
  }

  Mono<Resume> find(long id) {
    return database
        .sql("SELECT * FROM live_resumes WHERE id = :id")
        .bind("id", id)
        .mapProperties(Resume.class)
        .one();
  }

  Mono<Resume> findPrimary(long userId) {
    return database
        .sql(
            """
            SELECT * FROM live_resumes WHERE id = (
              SELECT id FROM resumes WHERE user_id = :user AND deleted_at IS NULL
              ORDER BY primary_chosen DESC, id DESC LIMIT 1)
            """)
        .bind("user", userId)
        .mapProperties(Resume.class)
        .one();
  }

  /** The one resume that its user replaces. */
  Mono<Resume> findReplaceable(long userId) {
    return database
        .sql("SELECT * FROM live_resumes WHERE user_id = :user AND source = 'user'")
        .bind("user", userId)
        .mapProperties(Resume.class)
        .one();
  }

  /** The newest first, one more than asked for. */
  Flux<Resume> list(long userId, Page page) {
    return database
        .sql(
            """
            SELECT * FROM live_resumes WHERE user_id = :user AND id < :before
            ORDER BY id DESC LIMIT :limit OFFSET :offset
            """)
        .bind("user", userId)
        .bind("before", page.before())
        .bind("limit", page.limit() + 1)
        .bind("offset", page.offset())
        .mapProperties(Resume.class)
        .all();
  }

  Mono<Long> count(long userId) {
    return database
        .sql("SELECT count(*) FROM resumes WHERE user_id = :user AND deleted_at IS NULL")
        .bind("user", userId)
        .mapValue(Long.class)
        .one();
  }

  Mono<Long> insert(NewResume resume) {
    return database
        .sql(
            """
            INSERT INTO resumes (user_id, resume_name, is_public, source, permanent_token,
                                 qr_code_base64, version)
            VALUES (:user, :name, :public, :source, :token, :qr, 0)
            RETURNING id
            """)
        .bind("user", resume.userId())
        .bind("name", resume.name())
        .bind("public", resume.isPublic())
        .bind("source", resume.source().id())
        .bind("token", resume.link().token())
        .bind("qr", resume.link().qrCode())
        .mapValue(Long.class)
        .one();
  }

  Mono<Void> insertVersion(long id, int version, StoredDocument document) {
    return database
        .sql(
            """
            INSERT INTO resume_versions (resume_id, file_version, storage_key, file_name,
                                         content_type, size_bytes)
            VALUES (:id, :version, :key, :name, :type, :size)
            """)
        .bind("id", id)
        .bind("version", version)
        .bind("key", document.key())
        .bind("name", document.fileName())
        .bind("type", document.contentType())
        .bind("size", document.size())
        .then();
  }

  Mono<Void> setFile(long id, int version) {
    return database
        .sql("UPDATE resumes SET file_version = :version WHERE id = :id")
        .bind("id", id)
        .bind("version", version)
        .then();
  }

  Mono<Void> update(long id, String name, boolean isPublic, boolean isActive) {
    return database
        .sql(
            """
            UPDATE resumes SET resume_name = :name, is_public = :public, is_active = :active
            WHERE id = :id
            """)
        .bind("id", id)
        .bind("name", name)
        .bind("public", isPublic)
        .bind("active", isActive)
        .then();
  }

  Mono<Void> setLink(long id, ShareLink link) {
    return database
        .sql("UPDATE resumes SET permanent_token = :token, qr_code_base64 = :qr WHERE id = :id")
        .bind("id", id)
        .bind("token", link.token())
        .bind("qr", link.qrCode())
        .then();
  }

  /** Makes this one the primary resume; the index allows one mark, so the old one goes first. */
  Mono<Void> choosePrimary(long userId, long id) {
    return database
        .sql("UPDATE resumes SET primary_chosen = false WHERE user_id = :user AND primary_chosen")
        .bind("user", userId)
        .then()
        .then(
            database
                .sql("UPDATE resumes SET primary_chosen = true WHERE id = :id")
                .bind("id", id)
                .then());
  }

  /** Out of reach at once; the row and the bytes go later. */
  Mono<Void> markDeleted(long id) {
    return database
        .sql("UPDATE resumes SET deleted_at = now(), primary_chosen = false WHERE id = :id")
        .bind("id", id)
        .then()
        .then(database.sql("DELETE FROM cv_jobs WHERE resume_id = :id").bind("id", id).then());
  }

  /** The change's number. */
  Mono<Long> countChange(long id) {
    return database
        .sql(
            """
            UPDATE resumes SET version = version + 1, updated_at = now() WHERE id = :id
            RETURNING version
            """)
        .bind("id", id)
        .mapValue(Long.class)
        .one();
  }

  /** As {@link #countChange}, unless the file has been replaced meanwhile or the resume is gone. */
  Mono<Long> countReading(StoredFile file) {
    return database
        .sql(
            """
            UPDATE resumes SET version = version + 1, updated_at = now()
            WHERE id = :id AND file_version = :version AND deleted_at IS NULL
            RETURNING version
            """)
        .bind("id", file.resumeId())
        .bind("version", file.fileVersion())
        .mapValue(Long.class)
        .one();
  }
}
