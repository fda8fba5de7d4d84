package dev.hireflow.auth.session;

import dev.hireflow.platform.environment.HireflowSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Random texts that are credentials; only their SHA-256 is kept. */
@Component
class SecretText {

  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final SecureRandom random = new SecureRandom();
  private final SecretKey successorKey;

  SecretText(HireflowSecret secret) {
    this.successorKey = secret.key("refresh-successor", "HmacSHA256");
  }

  String random(int bits) {
    byte[] bytes = new byte[bits / 8];
    random.nextBytes(bytes);
    return TEXT.encodeToString(bytes);
  }

  /**
   * The token after this one. Derived, so that requests racing with one token all get the same
   * successor although the database knows hashes only.
   */
  String successor(String token) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(successorKey);
      return TEXT.encodeToString(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
