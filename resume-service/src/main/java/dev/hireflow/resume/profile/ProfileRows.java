package dev.hireflow.resume.profile;

import dev.hireflow.contracts.event.UserRegistered;
import dev.hireflow.platform.user.UserArrived;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table profiles. A row is made once, when the candidate becomes known here, from what the
 * sign-up gave; from then on it is ours.
 */
@Repository
class ProfileRows implements UserArrived {

  private static final TypeReference<Map<String, @Nullable Object>> SECTIONS =
      new TypeReference<>() {};

  private final DatabaseClient database;
  private final JsonMapper json;

  ProfileRows(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  @Override
  public Mono<Void> on(UserRegistered user) {
    String slug = user.slug();
    return slug == null
        ? Mono.empty()
        : database
            .sql(
                """
                INSERT INTO profiles (user_id, slug, sections) VALUES (:user, :slug, :sections)
                ON CONFLICT (user_id) DO NOTHING
                """)
            .bind("user", user.id())
            .bind("slug", slug)
            .bind("sections", json.writeValueAsString(first(user)))
            .then();
  }

  Mono<Profile> find(long userId) {
    return read("SELECT slug, sections, updated_at FROM profiles WHERE user_id = :user", userId);
  }

  /** The row for a change that depends on it; for use in a transaction. */
  Mono<Profile> lock(long userId) {
    return read(
        "SELECT slug, sections, updated_at FROM profiles WHERE user_id = :user FOR UPDATE", userId);
  }

  Mono<Void> update(long userId, Map<String, @Nullable Object> sections) {
    return database
        .sql(
            """
            UPDATE profiles SET sections = :sections, updated_at = now() WHERE user_id = :user
            """)
        .bind("user", userId)
        .bind("sections", json.writeValueAsString(sections))
        .then();
  }

  private Mono<Profile> read(String sql, long userId) {
    return database
        .sql(sql)
        .bind("user", userId)
        .mapProperties(Row.class)
        .one()
        .map(row -> new Profile(row.slug, json.readValue(row.sections, SECTIONS), row.updatedAt));
  }

  /** Without a resume the account still says the name and the email. */
  private static Map<String, @Nullable Object> first(UserRegistered user) {
    Map<String, Object> given = new LinkedHashMap<>();
    if (user.sections() != null) {
      given.putAll(user.sections());
    }
    Map<String, @Nullable Object> basics = new LinkedHashMap<>();
    int lastBlank = user.name().lastIndexOf(' ');
    basics.put("firstName", lastBlank < 0 ? user.name() : user.name().substring(0, lastBlank));
    basics.put("lastName", lastBlank < 0 ? null : user.name().substring(lastBlank + 1));
    basics.put("email", user.email());
    if (given.get("basicInfo") instanceof Map<?, ?> own) {
      own.forEach((name, value) -> basics.put(name.toString(), value));
    }
    given.put("basicInfo", basics);
    return ProfileShape.of(given);
  }

  record Profile(String slug, Map<String, @Nullable Object> sections, Instant updatedAt) {}

  record Row(String slug, String sections, Instant updatedAt) {}
}
