package dev.hireflow.platform.user;

import dev.hireflow.contracts.event.UserChanged;
import dev.hireflow.contracts.event.UserRegistered;
import dev.hireflow.contracts.event.UserSnapshot;
import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.client.InternalClient;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The users by our own copy; one whose events have not arrived yet is asked for at auth-service and
 * stored as the event would be.
 */
@Component
public class KnownUsers {

  private static final String COLUMNS = "SELECT id, email, name, slug FROM known_users WHERE ";

  private final DatabaseClient database;
  private final InternalClient client;
  private final TransactionalOperator transactions;
  private final List<UserArrived> listeners;

  KnownUsers(
      DatabaseClient database,
      InternalClient client,
      TransactionalOperator transactions,
      List<UserArrived> listeners) {
    this.database = database;
    this.client = client;
    this.transactions = transactions;
    this.listeners = listeners;
  }

  /** Empty when there is no such user; 503 when nobody can say. Not for use in a transaction. */
  public Mono<KnownUser> find(long id) {
    return copy(id)
        .switchIfEmpty(
            Mono.defer(
                    () -> client.get(Service.AUTH, UserSnapshot.class, "/internal/users/{id}", id))
                .flatMap(this::storeAndFind));
  }

  /** As {@link #find(long)}, by an email in any form. */
  public Mono<KnownUser> find(String email) {
    String normal =
        Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return database
        .sql(COLUMNS + "email = :email")
        .bind("email", normal)
        .mapProperties(KnownUser.class)
        .first()
        .switchIfEmpty(
            Mono.defer(() ->
                    client.get(
                        Service.AUTH, UserSnapshot.class, "/internal/users?email={email}", normal))
                .flatMap(this::storeAndFind));
  }

  /** Stores what is newer than what we have; joins the caller's transaction. */
  Mono<Void> store(UserRegistered user, long version) {
    return upsert(user, version)
        .thenMany(Flux.fromIterable(listeners).concatMap(listener -> listener.on(user)))
        .then()
        .as(transactions::transactional);
  }

  /** Somebody unknown stays so: whoever asks for them gets the present state. */
  Mono<Void> change(UserChanged user, long version) {
    DatabaseClient.GenericExecuteSpec update =
        database
            .sql(
                """
                UPDATE known_users
                SET email = :email, name = :name, user_type = :type, slug = :slug,
                    active = :active, version = :version
                WHERE id = :id AND version < :version
                """)
            .bind("id", user.id())
            .bind("email", user.email())
            .bind("name", user.name())
            .bind("type", user.userType())
            .bind("active", user.active())
            .bind("version", version);
    return bindText(update, "slug", user.slug()).then();
  }

  private Mono<KnownUser> storeAndFind(UserSnapshot snapshot) {
    return store(snapshot.user(), snapshot.version()).then(copy(snapshot.user().id()));
  }

  private Mono<KnownUser> copy(long id) {
    return database.sql(COLUMNS + "id = :id").bind("id", id).mapProperties(KnownUser.class).one();
  }

  private Mono<Void> upsert(UserRegistered user, long version) {
    DatabaseClient.GenericExecuteSpec insert =
        database
            .sql(
                """
                INSERT INTO known_users AS k (id, email, name, user_type, slug, active, version)
                VALUES (:id, :email, :name, :type, :slug, :active, :version)
                ON CONFLICT (id) DO UPDATE
                  SET email = excluded.email, name = excluded.name,
                      user_type = excluded.user_type, slug = excluded.slug,
                      active = excluded.active, version = excluded.version
                  WHERE k.version < excluded.version
                """)
            .bind("id", user.id())
            .bind("email", user.email())
            .bind("name", user.name())
            .bind("type", user.userType())
            .bind("active", user.active())
            .bind("version", version);
    return bindText(insert, "slug", user.slug()).then();
  }

  private static DatabaseClient.GenericExecuteSpec bindText(
      DatabaseClient.GenericExecuteSpec spec, String name, @Nullable String value) {
    return value == null ? spec.bindNull(name, String.class) : spec.bind(name, value);
  }
}
