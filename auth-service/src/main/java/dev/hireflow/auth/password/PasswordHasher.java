package dev.hireflow.auth.password;

import dev.hireflow.auth.settings.AuthProperties;
import dev.hireflow.platform.web.ApiException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Argon2id (19 MiB, 2 passes, 1 lane: OWASP's first choice) beside bcrypt hashes brought along.
 * Hashing is all CPU, so it has threads of its own and a short queue: when that is full the caller
 * is told to come back, before everybody waits.
 */
@Component
public final class PasswordHasher implements DisposableBean {

  private static final int QUEUE_PER_THREAD = 100;
  private static final int BCRYPT_MAX_BYTES = 72;

  private final PasswordEncoder argon2id = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
  private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(12);
  private final boolean preferBcrypt;
  private final PasswordEncoder preferred;
  private final String decoy;
  private final Scheduler hashing =
      Schedulers.newBoundedElastic(
          Runtime.getRuntime().availableProcessors(), QUEUE_PER_THREAD, "password-hashing");

  PasswordHasher(AuthProperties properties) {
    this.preferBcrypt = properties.passwordHash().equals("bcrypt");
    this.preferred = preferBcrypt ? bcrypt : argon2id;
    this.decoy = encodeWith(preferred, "nobody's password");
  }

  public Mono<String> hash(String password) {
    return later(() ->
        encodeWith(preferBcrypt && tooLongForBcrypt(password) ? argon2id : preferred, password));
  }

  public Mono<Boolean> matches(String password, String hash) {
    return later(() ->
        isBcrypt(hash)
            ? !tooLongForBcrypt(password) && bcrypt.matches(password, hash)
            : argon2id.matches(password, hash));
  }

  /** Takes the time of a comparison, for an account that does not exist; always false. */
  public Mono<Boolean> matchesNobody(String password) {
    return matches(password, decoy).thenReturn(false);
  }

  /** Whether the hash was made in another way than new ones are. */
  public boolean outdated(String hash) {
    return isBcrypt(hash) != preferBcrypt || preferred.upgradeEncoding(hash);
  }

  @Override
  public void destroy() {
    hashing.dispose();
  }

  private static String encodeWith(PasswordEncoder encoder, String password) {
    String hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalStateException("A password was hashed to nothing");
    }
    return hash;
  }

  private <T> Mono<T> later(Callable<T> work) {
    return Mono.fromCallable(work)
        .subscribeOn(hashing)
        .onErrorMap(
            RejectedExecutionException.class,
            full ->
                ApiException.unavailable("Too many log-ins at once", Duration.ofSeconds(2), full));
  }

  private static boolean isBcrypt(String hash) {
    return hash.startsWith("$2");
  }

  /** bcrypt reads 72 bytes; a longer password must not match by its beginning. */
  private static boolean tooLongForBcrypt(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length > BCRYPT_MAX_BYTES;
  }
}
