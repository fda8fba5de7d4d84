package dev.hireflow.resume.document;

import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.environment.HireflowSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Addresses of stored files that work for an hour for whoever has them. */
@Component
public class SignedUrls {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration LIFETIME = Duration.ofHours(1);

  private final String base;
  private final SecretKey key;
  private final Clock clock;

  SignedUrls(HireflowProperties properties, HireflowSecret secret, Clock clock) {
    this.base = properties.publicBaseUrl().toString();
    this.key = secret.key("signed-urls", ALGORITHM);
    this.clock = clock;
  }

  public String sign(String storageKey) {
    return base + signPath(storageKey);
  }

  /** The same without the host, for a page beside it. */
  public String signPath(String storageKey) {
    long expires = clock.instant().plus(LIFETIME).getEpochSecond();
    return path(storageKey) + "?token=" + token(storageKey, expires) + "&expires=" + expires;
  }

  /** Whether the token was made for this file and this time, and the time is not over. */
  public boolean isGood(String storageKey, String token, long expires) {
    byte[] right = token(storageKey, expires).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(right, token.getBytes(StandardCharsets.UTF_8))
        && clock.instant().isBefore(Instant.ofEpochSecond(expires));
  }

  private String token(String storageKey, long expires) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      String signed = "GET\n" + path(storageKey) + "\n" + expires;
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String path(String storageKey) {
    return "/files/" + storageKey;
  }
}
