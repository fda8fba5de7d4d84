package dev.hireflow.gateway.credential;

import dev.hireflow.contracts.route.Credential;
import dev.hireflow.contracts.route.Route;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The places in a request that can hold a credential, the one that counts first at the top. */
enum Carrier {
  AUTHORIZATION("Authorization", EnumSet.complementOf(EnumSet.of(Credential.SESSION))),
  SERVICE_TOKEN("X-Service-Token", Set.of(Credential.SERVICE)),
  SIGNUP_TOKEN("X-Signup-Token", Set.of(Credential.SIGNUP)),
  API_TOKEN("X-API-Token", Set.of(Credential.PARTNER)),
  COOKIE("session", Set.of(Credential.SESSION));

  private static final Set<Credential> BEARER =
      Set.of(Credential.ACCESS, Credential.SIGNUP, Credential.SERVICE);

  private final String field;
  private final Set<Credential> holds;

  Carrier(String field, Set<Credential> holds) {
    this.field = field;
    this.holds = holds;
  }

  /** The header's or cookie's name. */
  String field() {
    return field;
  }

  boolean holds(Credential kind) {
    return holds.contains(kind);
  }

  /** Whether the route looks here at all. */
  boolean countsOn(Route route) {
    Set<Credential> wanted = this == AUTHORIZATION ? BEARER : holds;
    return !Collections.disjoint(route.accepts(), wanted);
  }

  @Nullable String read(ServerHttpRequest request) {
    if (this != COOKIE) {
      return request.getHeaders().getFirst(field);
    }
    HttpCookie cookie = request.getCookies().getFirst(field);
    return cookie == null ? null : cookie.getValue();
  }
}
