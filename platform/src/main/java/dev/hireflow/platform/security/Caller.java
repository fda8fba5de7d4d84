package dev.hireflow.platform.security;

import dev.hireflow.contracts.route.Credential;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Whoever a verified token speaks for.
 *
 * @param kind the token's kind
 * @param subject a name that is unique within the kind: user id, pending sign-up, client id
 * @param userId the user, for access and session tokens only
 * @param sid the session that the token belongs to
 * @param tokenId the token's own id
 * @param scopes what a service token may do
 */
public record Caller(
    Credential kind,
    String subject,
    @Nullable Long userId,
    @Nullable String email,
    @Nullable String userType,
    @Nullable String sid,
    String tokenId,
    Instant issuedAt,
    Instant expiresAt,
    Set<String> scopes) {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** Reads the claims; a token whose kind or identity is not as it must be gives null. */
  static @Nullable Caller of(Jwt jwt) {
    Credential kind = Credential.ofClaim(claim(jwt, "type", "")).orElse(null);
    Instant expiresAt = jwt.getExpiresAt();
    Object user = jwt.getClaim("user_id");
    Instant issuedAt = jwt.getIssuedAt();
    if (kind == null || expiresAt == null || issuedAt == null) {
      return null;
    }
    boolean ofUser = kind == Credential.ACCESS || kind == Credential.SESSION;
    Long userId = ofUser && user instanceof Number id ? id.longValue() : null;
    String sid = jwt.getClaimAsString("sid");
    if (ofUser && (userId == null || sid == null || !UUID_FORM.matcher(sid).matches())) {
      return null;
    }
    String subject = user == null ? claim(jwt, "sub", "") : user.toString();
    return new Caller(
        kind,
        subject,
        userId,
        jwt.getClaimAsString("email"),
        jwt.getClaimAsString("user_type"),
        sid,
        claim(jwt, "jti", ""),
        issuedAt,
        expiresAt,
        Set.copyOf(Arrays.asList(claim(jwt, "scope", "").split(" "))));
  }

  /** A key for what is kept for this caller alone. */
  public String key() {
    return userId != null ? "user:" + userId : kind.claim() + ":" + subject;
  }

  private static String claim(Jwt jwt, String name, String otherwise) {
    String value = jwt.getClaimAsString(name);
    return value == null ? otherwise : value;
  }
}
