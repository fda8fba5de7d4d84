package dev.hireflow.auth.mail;

import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.environment.HireflowSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * Links by which somebody shows that an address is theirs. Nothing of them is stored: a token names
 * the user and its end and is signed together with the address, so that it dies when this changes.
 */
@Component
public class EmailLinks {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration LIFETIME = Duration.ofDays(2);
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,18})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

  private final String base;
  private final SecretKey key;
  private final Clock clock;

  EmailLinks(HireflowProperties properties, HireflowSecret secret, Clock clock) {
    this.base = properties.publicBaseUrl().toString();
    this.key = secret.key("email-links", ALGORITHM);
    this.clock = clock;
  }

  /** Whose the token says it is; whether it is right only {@link #isGood} knows. */
  public Optional<Long> user(String token) {
    Matcher parts = FORM.matcher(token);
    return parts.matches() ? Optional.of(Long.parseLong(parts.group(1))) : Optional.empty();
  }

  /** Whether the token was made for this user's address, and its time is not over. */
  public boolean isGood(String token, long userId, String email) {
    Matcher parts = FORM.matcher(token);
    if (!parts.matches()) {
      return false;
    }
    long expires = Long.parseLong(parts.group(2));
    byte[] right = token(userId, email, expires).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(right, token.getBytes(StandardCharsets.US_ASCII))
        && clock.instant().isBefore(Instant.ofEpochSecond(expires));
  }

  /** The address to open, which works for two days from the mail's beginning. */
  String verification(DueMail mail) {
    long expires = mail.createdAt().plus(LIFETIME).getEpochSecond();
    return base + "/api/auth/verify-email?token=" + token(mail.userId(), mail.email(), expires);
  }

  private String token(long userId, String email, long expires) {
    String named = userId + "." + expires;
    return named + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sign(named, email));
  }

  private byte[] sign(String named, String email) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal((named + "." + email).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
