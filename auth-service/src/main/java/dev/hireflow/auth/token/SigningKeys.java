package dev.hireflow.auth.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** The RSA keys of this installation; the first one is made when there is none. */
@Component
class SigningKeys {

  private static final long CREATION_LOCK = 0x6b657973L;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final DatabaseClient database;
  private final TransactionalOperator transactions;
  private final KeyEncryption encryption;
  private final Clock clock;
  private final AtomicReference<@Nullable List<SigningKey>> held = new AtomicReference<>();
  private final Sinks.One<List<SigningKey>> first = Sinks.one();

  SigningKeys(
      DatabaseClient database,
      TransactionalOperator transactions,
      KeyEncryption encryption,
      Clock clock) {
    this.database = database;
    this.transactions = transactions;
    this.encryption = encryption;
    this.clock = clock;
  }

  /** The key that signs now: the youngest of those that may. */
  Mono<RSAKey> current() {
    return keys()
        .map(all ->
            all.stream()
                .filter(key -> !key.signsFrom.isAfter(clock.instant()))
                .max(Comparator.comparing(SigningKey::signsFrom))
                .orElseThrow()
                .key);
  }

  /** All public keys, also one that will sign soon. */
  Mono<JWKSet> publicKeys() {
    return keys()
        .map(all -> new JWKSet(all.stream().<JWK>map(key -> key.key.toPublicJWK()).toList()));
  }

  /** Reads the keys, by itself and never in a request, whose transaction is not ours to use. */
  Mono<Void> refresh() {
    return load()
        .doOnNext(found -> {
          held.set(found);
          first.tryEmitValue(found);
        })
        .then();
  }

  private Mono<List<SigningKey>> keys() {
    List<SigningKey> found = held.get();
    return found != null ? Mono.just(found) : first.asMono().timeout(LONGEST_WAIT);
  }

  private Mono<List<SigningKey>> load() {
    return Mono.defer(this::read)
        .filter(found -> !found.isEmpty())
        .switchIfEmpty(Mono.defer(this::createFirst));
  }

  private Mono<List<SigningKey>> read() {
    return database
        .sql("SELECT private_key, signs_from FROM signing_keys")
        .mapProperties(Row.class)
        .all()
        .map(row -> new SigningKey(decrypt(row.privateKey), row.signsFrom))
        .collectList();
  }

  /** One replica makes the key, the others wait for the lock and read it. */
  private Mono<List<SigningKey>> createFirst() {
    return database
        .sql("SELECT pg_advisory_xact_lock(:lock)")
        .bind("lock", CREATION_LOCK)
        .fetch()
        .first()
        .then(Mono.defer(this::read))
        .flatMap(found -> found.isEmpty() ? create() : Mono.just(found))
        .as(transactions::transactional);
  }

  private Mono<List<SigningKey>> create() {
    return Mono.fromCallable(SigningKeys::generate)
        .subscribeOn(Schedulers.boundedElastic())
        .map(key -> new SigningKey(key, clock.instant()))
        .flatMap(made -> insert(made).thenReturn(List.of(made)));
  }

  private Mono<Void> insert(SigningKey made) {
    return database
        .sql(
            """
            INSERT INTO signing_keys (kid, private_key, signs_from)
            VALUES (:kid, :private_key, :signs_from)
            """)
        .bind("kid", made.key.getKeyID())
        .bind("private_key", encryption.encrypt(made.key.toJSONString()))
        .bind("signs_from", made.signsFrom)
        .then();
  }

  private static RSAKey generate() throws JOSEException {
    return new RSAKeyGenerator(2048)
        .keyID(UUID.randomUUID().toString())
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.RS256)
        .generate();
  }

  private RSAKey decrypt(byte[] encrypted) {
    try {
      return RSAKey.parse(encryption.decrypt(encrypted));
    } catch (ParseException e) {
      throw new IllegalStateException("A signing key in the database is damaged", e);
    }
  }

  record Row(byte[] privateKey, Instant signsFrom) {}

  private record SigningKey(RSAKey key, Instant signsFrom) {}
}
