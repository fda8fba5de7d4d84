package dev.hireflow.auth.session;

import dev.hireflow.auth.settings.AuthProperties;
import dev.hireflow.platform.environment.HireflowProperties;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;

/** The three cookies: all HttpOnly, Secure outside development, the refresh token at its path. */
@Component
public class AuthCookies {

  static final String SESSION = "session";
  static final String REFRESH = "refreshToken";
  static final String DEVICE = "device";
  private static final String REFRESH_PATH = "/api/auth";
  private static final Duration DEVICE_LIFETIME = Duration.ofDays(365);

  private final boolean secure;
  private final boolean crossSite;
  private final Duration lifetime;

  AuthCookies(HireflowProperties hireflow, AuthProperties properties) {
    this.crossSite = properties.crossSiteCookies();
    this.secure = crossSite || !hireflow.development();
    this.lifetime = properties.refreshExpiresIn();
  }

  public void write(ServerHttpResponse response, SignIn signIn) {
    response.addCookie(cookie(SESSION, signIn.session(), "/", "Lax", lifetime));
    response.addCookie(cookie(REFRESH, signIn.refreshToken(), REFRESH_PATH, "Strict", lifetime));
    if (signIn.device() != null) {
      response.addCookie(cookie(DEVICE, signIn.device(), "/", "Lax", DEVICE_LIFETIME));
    }
  }

  /** Ends the session on the device; that the device is known stays. */
  public void clear(ServerHttpResponse response) {
    response.addCookie(cookie(SESSION, "", "/", "Lax", Duration.ZERO));
    response.addCookie(cookie(REFRESH, "", REFRESH_PATH, "Strict", Duration.ZERO));
  }

  private ResponseCookie cookie(
      String name, String value, String path, String sameSite, Duration age) {
    return ResponseCookie.from(name, value)
        .httpOnly(true)
        .secure(secure)
        .sameSite(crossSite ? "None" : sameSite)
        .partitioned(crossSite)
        .path(path)
        .maxAge(age)
        .build();
  }
}
