package dev.hireflow.extraction.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.hireflow.extraction.generated.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Up to five changes of some bytes: flips, cuts, swaps, insertions, repetitions, tokens. */
final class Mutation {

  private static final int MOST_CHANGES = 5;
  private static final int LONGEST = 400;

  /** What means something in the format, and numbers that tempt programs to overflow. */
  private static final Map<Format, List<String>> TOKENS =
      Map.of(
          Format.PDF,
              List.of(
                  "obj",
                  "endobj",
                  "stream\n",
                  "endstream",
                  "<<",
                  ">>",
                  "[",
                  "]",
                  "(",
                  ")",
                  "/",
                  "R",
                  "null",
                  "true",
                  "xref",
                  "trailer",
                  "startxref",
                  "/Length",
                  "/Kids",
                  "/Parent",
                  "/Contents",
                  "/Filter /FlateDecode",
                  "BT",
                  "ET",
                  "Tj",
                  "TJ",
                  "Tf",
                  "Tm",
                  "cm",
                  "Do",
                  "q",
                  "Q",
                  "BI",
                  "ID",
                  "EI",
                  "3 Tr",
                  "2 0 R",
                  "1 0 R",
                  "-1",
                  "0",
                  "4294967296",
                  "1e308",
                  "NaN"),
          Format.DOCX,
              List.of(
                  "<w:p>",
                  "</w:p>",
                  "<w:r>",
                  "</w:r>",
                  "<w:t>",
                  "</w:t>",
                  "<w:tbl>",
                  "<w:tr>",
                  "<w:tc>",
                  "</w:tc>",
                  "<w:txbxContent>",
                  "<w:del>",
                  "<w:vanish/>",
                  "<![CDATA[",
                  "]]>",
                  "<!--",
                  "-->",
                  "&lt;",
                  "&#0;",
                  "&#x110000;",
                  "<!DOCTYPE a>",
                  "<?xml?>",
                  "'",
                  "\"",
                  "w:val='-1'",
                  "w:val='4294967296'",
                  "PK\u0003\u0004",
                  "PK\u0001\u0002"),
          Format.TXT,
              List.of(
                  "\0",
                  "\t",
                  "\r",
                  "\n\n",
                  "\u00EF\u00BB\u00BF",
                  "\u00FF\u00FE",
                  "# ",
                  "## ",
                  "**",
                  "__",
                  "```",
                  "[a](",
                  "](b)",
                  "- ",
                  "---",
                  "<!--",
                  "-->",
                  "| ",
                  "Experience\n",
                  "Education\n",
                  "2019 - 2021",
                  "@",
                  "a@b.example",
                  "+1 ",
                  "%PDF-",
                  "{\\rtf"),
          Format.PNG,
              List.of("IHDR", "IDAT", "IEND", "PLTE", "\0\0\0\0", "\u007F\u00FF\u00FF\u00FF"));

  private final Random random;
  private final List<String> tokens;

  Mutation(Random random, Format format) {
    this.random = random;
    this.tokens = TOKENS.getOrDefault(format, List.of());
  }

  byte[] of(byte[] original) {
    byte[] bytes = original;
    for (int i = random.nextInt(MOST_CHANGES); i >= 0 && bytes.length > 0; i--) {
      bytes = changed(bytes);
    }
    return bytes;
  }

  private byte[] changed(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(LONGEST));
    return switch (random.nextInt(9)) {
      case 0, 1 -> flipped(bytes);
      case 2 -> replaced(bytes, at, end, new byte[0]);
      case 3 -> Arrays.copyOf(bytes, at + 1);
      case 4 -> swapped(bytes, at, end);
      case 5 -> replaced(bytes, at, at, noise());
      case 6 -> replaced(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, end)));
      default -> replaced(bytes, at, random.nextBoolean() ? at : Math.min(end, at + 4), token());
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    for (int i = random.nextInt(12); i >= 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] swapped(byte[] bytes, int from, int to) {
    int length = to - from;
    int other = random.nextInt(bytes.length - length + 1);
    byte[] swapped = bytes.clone();
    System.arraycopy(bytes, other, swapped, from, length);
    System.arraycopy(bytes, from, swapped, other, length);
    return swapped;
  }

  private byte[] noise() {
    byte[] noise = new byte[1 + random.nextInt(40)];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] repeated(byte[] block) {
    int times = 1 + random.nextInt(60);
    byte[] repeated = new byte[block.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(block, 0, repeated, i * block.length, block.length);
    }
    return repeated;
  }

  private byte[] token() {
    String token = tokens.get(random.nextInt(tokens.size()));
    return (" " + token + " ").getBytes(ISO_8859_1);
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] instead) {
    byte[] result = new byte[bytes.length - (to - from) + instead.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(instead, 0, result, from, instead.length);
    System.arraycopy(bytes, to, result, from + instead.length, bytes.length - to);
    return result;
  }
}
