package dev.hireflow.auth.session;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Where a log-in comes from.
 *
 * @param token what the {@code device} cookie holds; null on a device's first visit
 * @param label how the owner will recognise it: its user agent
 */
public record Device(@Nullable String token, String label) {

  private static final int MAX_LABEL = 255;

  public static Device of(ServerHttpRequest request) {
    HttpCookie cookie = request.getCookies().getFirst(AuthCookies.DEVICE);
    String agent = request.getHeaders().getFirst(HttpHeaders.USER_AGENT);
    String label = agent == null || agent.isBlank() ? "unknown" : agent.replace('\0', ' ');
    return new Device(
        cookie == null || cookie.getValue().isBlank() ? null : cookie.getValue(),
        label.substring(0, Math.min(label.length(), MAX_LABEL)));
  }
}
