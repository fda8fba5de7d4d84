package dev.hireflow.auth.token;

import dev.hireflow.platform.security.Sha256;
import org.jspecify.annotations.Nullable;

/** Just enough of a shared secret for two developers to see that they have the same one. */
record SecretHint(
    @Nullable Integer length, @Nullable String first, @Nullable String last, String sha256) {

  static final SecretHint NONE = new SecretHint(null, null, null, "");

  static SecretHint of(String secret) {
    return new SecretHint(
        secret.length(),
        secret.substring(0, 4),
        secret.substring(secret.length() - 4),
        Sha256.hex(secret));
  }
}
