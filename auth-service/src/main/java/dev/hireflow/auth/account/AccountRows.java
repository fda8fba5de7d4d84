package dev.hireflow.auth.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables users and signup_sections. */
@Repository
class AccountRows {

  private static final String COLUMNS =
      """
      id, email, hashed_password, full_name, company_name, is_active, is_verified, user_type,
      files_uploaded, upload_limit, slug, version, created_at, last_login
      """;

  private final DatabaseClient database;
  private final JsonMapper json;

  AccountRows(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The new row; empty when the email or the slug is taken. */
  Mono<Account> insert(NewAccount account, @Nullable String slug) {
    return bind(
            bind(
                database
                    .sql(
                        """
                        INSERT INTO users
                          (email, hashed_password, full_name, company_name, user_type, slug)
                        VALUES (:email, :password, :name, :company, :type, :slug)
                        ON CONFLICT DO NOTHING
                        RETURNING
                        """
                            + COLUMNS)
                    .bind("email", account.email().value())
                    .bind("password", account.passwordHash())
                    .bind("name", account.name())
                    .bind("type", account.userType()),
                "company",
                account.companyName()),
            "slug",
            slug)
        .mapProperties(Account.class)
        .one();
  }

  Mono<Void> keepSections(long userId, Map<String, Object> sections) {
    return database
        .sql("INSERT INTO signup_sections (user_id, sections) VALUES (:user, :sections)")
        .bind("user", userId)
        .bind("sections", json.writeValueAsString(sections))
        .then();
  }

  Mono<Map<String, Object>> sections(long userId) {
    return database
        .sql("SELECT sections FROM signup_sections WHERE user_id = :user")
        .bind("user", userId)
        .mapValue(String.class)
        .one()
        .map(text -> json.readValue(text, new TypeReference<Map<String, Object>>() {}));
  }

  Mono<Account> findByEmail(String email) {
    return database
        .sql("SELECT " + COLUMNS + " FROM users WHERE email = :email")
        .bind("email", email)
        .mapProperties(Account.class)
        .one();
  }

  Mono<Account> find(long id) {
    return database
        .sql("SELECT " + COLUMNS + " FROM users WHERE id = :id")
        .bind("id", id)
        .mapProperties(Account.class)
        .one();
  }

  /** For a transaction that decides by the account's state. */
  Mono<Account> lock(long id) {
    return database
        .sql("SELECT " + COLUMNS + " FROM users WHERE id = :id FOR UPDATE")
        .bind("id", id)
        .mapProperties(Account.class)
        .one();
  }

  /** The changed row; empty when the address is verified already, or not this one any more. */
  Mono<Account> verify(long id, String email) {
    return database
        .sql(
            """
            UPDATE users SET is_verified = true, version = version + 1, updated_at = now()
            WHERE id = :id AND email = :email AND NOT is_verified
            RETURNING
            """
                + COLUMNS)
        .bind("id", id)
        .bind("email", email)
        .mapProperties(Account.class)
        .one();
  }

  Mono<Boolean> slugTaken(String slug) {
    return database
        .sql("SELECT EXISTS (SELECT FROM users WHERE slug = :slug)")
        .bind("slug", slug)
        .mapValue(Boolean.class)
        .one();
  }

  Mono<Void> loggedIn(long id) {
    return database.sql("UPDATE users SET last_login = now() WHERE id = :id").bind("id", id).then();
  }

  Mono<Void> changeHash(long id, String before, String after) {
    return database
        .sql(
            """
            UPDATE users SET hashed_password = :after WHERE id = :id AND hashed_password = :before
            """)
        .bind("id", id)
        .bind("before", before)
        .bind("after", after)
        .then();
  }

  /** Copies a count that only grows. */
  Mono<Void> copyCount(long id, int filesUploaded) {
    return database
        .sql("UPDATE users SET files_uploaded = :count WHERE id = :id AND files_uploaded < :count")
        .bind("id", id)
        .bind("count", filesUploaded)
        .then();
  }

  /** The topic keeps the event 7 days; a day later nobody needs the copy any more. */
  Mono<Long> forgetSections() {
    return database
        .sql("DELETE FROM signup_sections WHERE created_at < now() - interval '8 days'")
        .fetch()
        .rowsUpdated();
  }

  private static DatabaseClient.GenericExecuteSpec bind(
      DatabaseClient.GenericExecuteSpec spec, String name, @Nullable String value) {
    return value == null ? spec.bindNull(name, String.class) : spec.bind(name, value);
  }
}
