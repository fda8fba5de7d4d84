package dev.hireflow.auth.settings;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What auth-service is told from outside.
 *
 * @param accessExpiresIn lifetime of access tokens
 * @param refreshExpiresIn lifetime of refresh tokens and sessions without use
 * @param v1AccessExpiresInMinutes lifetime of access tokens from log-ins at {@code /api/v1}
 * @param signupTokenExpiresIn 15 to 60 minutes
 * @param jwtSubject {@code id}, or {@code email} for callers who read it there
 * @param cookieSameSite empty for the safe default; {@code none} for frontends on another site
 * @param passwordHash {@code argon2id} or {@code bcrypt}
 * @param serviceClients {@code id:secret:scope scope;…}
 * @param sharedLinkApiToken a partner token known from outside; empty for none
 * @param profileBaseUrl where recruiters' pages are
 */
@ConfigurationProperties("hireflow.auth")
public record AuthProperties(
    Duration accessExpiresIn,
    Duration refreshExpiresIn,
    int v1AccessExpiresInMinutes,
    Duration signupTokenExpiresIn,
    String jwtSubject,
    String cookieSameSite,
    String passwordHash,
    String serviceClients,
    String sharedLinkApiToken,
    URI profileBaseUrl) {

  /** How long a revoked session is remembered; no token may live longer. */
  public static final Duration REMEMBERED = Duration.ofDays(7);

  public AuthProperties {
    require(
        signupTokenExpiresIn.compareTo(Duration.ofMinutes(15)) >= 0
            && signupTokenExpiresIn.compareTo(Duration.ofMinutes(60)) <= 0,
        "SIGNUP_TOKEN_EXPIRES_IN must be between 15m and 60m");
    require(
        accessExpiresIn.isPositive() && accessExpiresIn.compareTo(REMEMBERED) <= 0,
        "JWT_ACCESS_EXPIRES_IN must be at most 7d: revocations are remembered that long");
    require(
        refreshExpiresIn.isPositive() && refreshExpiresIn.compareTo(REMEMBERED) <= 0,
        "JWT_REFRESH_EXPIRES_IN must be at most 7d: revocations are remembered that long");
    require(
        v1AccessExpiresInMinutes > 0 && v1AccessExpiresInMinutes <= REMEMBERED.toMinutes(),
        "ACCESS_TOKEN_EXPIRE_MINUTES must be at most 10080");
    require(
        passwordHash.equals("argon2id") || passwordHash.equals("bcrypt"),
        "PASSWORD_HASH must be argon2id or bcrypt");
    require(profileBaseUrl.isAbsolute(), "PROFILE_BASE_URL must be an absolute URL");
    require(jwtSubject.equals("id") || jwtSubject.equals("email"), "JWT_SUB must be id or email");
    require(
        cookieSameSite.isEmpty() || cookieSameSite.equalsIgnoreCase("none"),
        "COOKIE_SAMESITE must be none, or not set");
  }

  /** Lifetime of access tokens from log-ins at {@code /api/v1}. */
  public Duration v1AccessExpiresIn() {
    return Duration.ofMinutes(v1AccessExpiresInMinutes);
  }

  /** Whether frontends on another site may use the cookies. */
  public boolean crossSiteCookies() {
    return cookieSameSite.equalsIgnoreCase("none");
  }

  /** The address of a recruiter's page. */
  public String profileUrl(String username) {
    return profileBaseUrl.toString().replaceFirst("/$", "") + "/recruiter/profile/" + username;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
