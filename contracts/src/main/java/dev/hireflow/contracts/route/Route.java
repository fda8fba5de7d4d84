package dev.hireflow.contracts.route;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One route of the HTTP contract, as the gateway and the service behind it both read it.
 *
 * @param method the HTTP method
 * @param path with variables in braces, without a trailing slash
 * @param service who serves it
 * @param accepts the kinds of credential that count here; all others are ignored
 * @param open whether it can be called without any of them
 * @param scope what a service token must carry, if service tokens are accepted
 * @param internal for other services only: the gateway does not route it
 * @param idempotent whether an Idempotency-Key has an effect here
 * @param maxBody the largest request body in bytes, however it is framed
 * @param timeout how long the gateway waits for the answer to begin; null for event streams
 */
public record Route(
    String method,
    String path,
    Service service,
    Set<Credential> accepts,
    boolean open,
    @Nullable String scope,
    boolean internal,
    boolean idempotent,
    RateLimit limit,
    long maxBody,
    @Nullable Duration timeout) {

  private static final long JSON_BODY = 1024 * 1024;
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  public Route {
    accepts = Set.copyOf(accepts);
    if (!open && accepts.isEmpty()) {
      throw new IllegalArgumentException(method + " " + path + " accepts nobody");
    }
  }

  /** A route that anyone may call and that looks at no credential but its own cookies. */
  static Route open(Service service, String method, String path) {
    return route(service, method, path, Set.of(), true, null);
  }

  /** A route for a signed-in user, by access token or session cookie. */
  static Route user(Service service, String method, String path) {
    Set<Credential> user = EnumSet.of(Credential.ACCESS, Credential.SESSION);
    return route(service, method, path, user, false, null);
  }

  /** A route for another system that signed in by client credentials. */
  static Route client(Service service, String method, String path, String scope) {
    return route(service, method, path, Set.of(Credential.SERVICE), false, scope);
  }

  /** A route for a partner, by API token. */
  static Route partner(Service service, String method, String path) {
    return route(service, method, path, Set.of(Credential.PARTNER), false, null);
  }

  /** A route for our own services, closed at the gateway. */
  static Route internal(Service service, String method, String path) {
    return new Route(
        method,
        path,
        service,
        Set.of(Credential.SERVICE),
        false,
        "internal",
        true,
        false,
        RateLimit.DEFAULT,
        JSON_BODY,
        TIMEOUT);
  }

  private static Route route(
      Service service,
      String method,
      String path,
      Set<Credential> accepts,
      boolean open,
      @Nullable String scope) {
    return new Route(
        method,
        path,
        service,
        accepts,
        open,
        scope,
        false,
        false,
        RateLimit.DEFAULT,
        JSON_BODY,
        TIMEOUT);
  }

  Route accepting(Credential more) {
    Set<Credential> all = EnumSet.of(more);
    all.addAll(accepts);
    return new Route(
        method, path, service, all, open, scope, internal, idempotent, limit, maxBody, timeout);
  }

  Route limit(RateLimit name) {
    return new Route(
        method, path, service, accepts, open, scope, internal, idempotent, name, maxBody, timeout);
  }

  Route withIdempotencyKey() {
    return new Route(
        method, path, service, accepts, open, scope, internal, true, limit, maxBody, timeout);
  }

  Route maxBody(long bytes) {
    return new Route(
        method, path, service, accepts, open, scope, internal, idempotent, limit, bytes, timeout);
  }

  Route timeout(@Nullable Duration longest) {
    return new Route(
        method, path, service, accepts, open, scope, internal, idempotent, limit, maxBody, longest);
  }
}
