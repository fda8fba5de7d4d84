package dev.hireflow.auth.session;

import java.util.regex.Pattern;
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

  /** 128 bits as we write them; anything else was not given by us. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

  public static Device of(ServerHttpRequest request) {
    HttpCookie cookie = request.getCookies().getFirst(AuthCookies.DEVICE);
    String agent = request.getHeaders().getFirst(HttpHeaders.USER_AGENT);
    String label = agent == null || agent.isBlank() ? "unknown" : agent.replace('\0', ' ');
    return new Device(
        cookie == null || !TOKEN.matcher(cookie.getValue()).matches() ? null : cookie.getValue(),
        label.substring(0, Math.min(label.length(), MAX_LABEL)));
  }
}
