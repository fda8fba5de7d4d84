package dev.hireflow.auth.apitoken;

import java.security.SecureRandom;
import java.util.Base64;

/** What a partner sends. The prefix lets people and secret scanners see what they have found. */
final class TokenKey {

  private static final String PREFIX = "hf_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private TokenKey() {}

  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
