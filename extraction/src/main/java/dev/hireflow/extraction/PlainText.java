package dev.hireflow.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text: UTF-16 with a mark, strict UTF-8, else windows-1252 when all of it is printable.
 */
public final class PlainText {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private PlainText() {}

  /** The text without its byte order mark; empty when the bytes are no text. */
  public static Optional<String> decode(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return strict(bytes, StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return strict(bytes, StandardCharsets.UTF_16BE);
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    return utf8.isPresent() ? utf8 : mostlyAscii(bytes) ? strict(bytes, WINDOWS_1252) : utf8;
  }

  static boolean looksLikeText(byte[] bytes) {
    return bytes.length > 0 && decode(bytes).isPresent();
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return body.chars().anyMatch(PlainText::isBinary) ? Optional.empty() : Optional.of(body);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isBinary(int c) {
    boolean allowed = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85;
    return !allowed && (Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF);
  }

  private static boolean mostlyAscii(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    return high * 4L < bytes.length;
  }
}
