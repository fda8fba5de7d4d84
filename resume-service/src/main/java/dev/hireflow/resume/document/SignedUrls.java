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
    return signed(path(storageKey) + "?");
  }

  /** For the file of an application, which may outlive its resume. */
  public String signFor(long applicationId, String storageKey) {
    return base + signed(path(applicationId, storageKey) + "&");
  }

  /** Whether the token was made for this file and this time, and the time is not over. */
  public boolean isGood(String storageKey, String token, long expires) {
    return isGoodFor(path(storageKey) + "?", token, expires);
  }

  /** As {@link #isGood(String, String, long)}, for the file of an application. */
  public boolean isGood(long applicationId, String storageKey, String token, long expires) {
    return isGoodFor(path(applicationId, storageKey) + "&", token, expires);
  }

  private String signed(String path) {
    long expires = clock.instant().plus(LIFETIME).getEpochSecond();
    return path + "token=" + token(path, expires) + "&expires=" + expires;
  }

  private boolean isGoodFor(String path, String token, long expires) {
    byte[] right = token(path, expires).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(right, token.getBytes(StandardCharsets.UTF_8))
        && clock.instant().isBefore(Instant.ofEpochSecond(expires));
  }

  private String token(String path, long expires) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      String signed = "GET\n" + path + "\n" + expires;
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

  private static String path(long applicationId, String storageKey) {
    return path(storageKey) + "?application=" + applicationId;
  }
}
