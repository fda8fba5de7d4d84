package dev.hireflow.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts, for what is stored or compared without being known. */
public final class Sha256 {

  private Sha256() {}

  /** The hash of the text's UTF-8 bytes, hexadecimal. */
  public static String hex(String text) {
    return HexFormat.of().formatHex(bytes(text));
  }

  /** The hash of the text's UTF-8 bytes. */
  public static byte[] bytes(String text) {
    return digest().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A digest to feed in pieces. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
