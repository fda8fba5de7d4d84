package dev.hireflow.platform.environment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The one secret that all parts share; every use gets a key of its own by HKDF (RFC 5869). */
public final class HireflowSecret {

  public static final int MIN_BYTES = 32;
  private static final int KEY_BYTES = 32;
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "your-super-secret-jwt-key-here",
          "your-secret-key-here",
          "343164a0c3169c9defa93088fddfc759dbda6f11cd0322c67a7c086665cbe75a");

  private final byte[] secret;

  public HireflowSecret(String secret) {
    requireStrong("HIREFLOW_SECRET", secret);
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Refuses a secret that is missing, short, printed somewhere or plainly not random.
   *
   * @throws IllegalStateException naming the variable, never its value
   */
  public static void requireStrong(String variable, String value) {
    if (value.isBlank()) {
      throw new IllegalStateException(variable + " is not set");
    }
    if (value.getBytes(StandardCharsets.UTF_8).length < MIN_BYTES) {
      throw new IllegalStateException(variable + " must have at least 32 bytes");
    }
    if (WELL_KNOWN.contains(value) || value.chars().distinct().count() < 8) {
      throw new IllegalStateException(variable + " is a well-known default: choose a random one");
    }
  }

  /** A 256-bit key for one purpose. */
  public SecretKey key(String purpose, String algorithm) {
    return new SecretKeySpec(derive(purpose), algorithm);
  }

  /** The secret of one of our own service clients, as text. */
  public String clientSecret(String clientId) {
    return HexFormat.of().formatHex(derive("client:" + clientId));
  }

  private byte[] derive(String purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(secret)
                  .thenExpand(("hireflow:" + purpose).getBytes(StandardCharsets.UTF_8), KEY_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
