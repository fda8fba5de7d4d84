package dev.hireflow.gateway.credential;

import dev.hireflow.contracts.route.Route;
import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.web.ClientAddress;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What a service gets to see of a request's headers: who it is from, in our words only. */
final class ForwardedHeaders {

  private static final String BASIC = "Basic ";

  /** Lower case. Connection could name other headers to be dropped on the way. */
  private static final Set<String> STRIPPED =
      Set.of(
          "authorization",
          "x-service-token",
          "x-signup-token",
          "x-api-token",
          "forwarded",
          "x-real-ip",
          "true-client-ip",
          "cf-connecting-ip",
          "connection",
          "upgrade",
          "expect",
          ClientAddress.HEADER.toLowerCase(Locale.ROOT));

  private static final List<String> STRIPPED_PREFIXES = List.of("x-forwarded", "x-user", "x-auth");

  private ForwardedHeaders() {}

  static void rewrite(
      HttpHeaders headers, Route route, InetAddress client, @Nullable String token) {
    String basic = basic(route, headers);
    List.copyOf(headers.headerNames()).stream()
        .filter(name -> isStripped(name.toLowerCase(Locale.ROOT)))
        .forEach(headers::remove);
    if (route.service() != Service.AUTH) {
      headers.remove(HttpHeaders.COOKIE);
    }
    if (token != null) {
      headers.setBearerAuth(token);
    } else if (basic != null) {
      headers.set(HttpHeaders.AUTHORIZATION, basic);
    }
    headers.set(ClientAddress.HEADER, client.getHostAddress());
  }

  private static boolean isStripped(String name) {
    return STRIPPED.contains(name) || STRIPPED_PREFIXES.stream().anyMatch(name::startsWith);
  }

  /** OAuth 2 clients say who they are by HTTP Basic, to auth-service itself. */
  private static @Nullable String basic(Route route, HttpHeaders headers) {
    String value = headers.getFirst(HttpHeaders.AUTHORIZATION);
    return value != null
            && route.path().startsWith("/oauth2/")
            && value.regionMatches(true, 0, BASIC, 0, BASIC.length())
        ? value
        : null;
  }
}
