package dev.hireflow.extraction.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Text, and formats that are text, made to be slow or to break what reads them. */
final class HostileTexts {

  private HostileTexts() {}

  static List<HostileDocument> all() {
    return List.of(
        text("NUL bytes between letters", "Jane\0Doe\0".repeat(100)),
        text("nothing but NUL bytes", "\0".repeat(10_000)),
        text("ten megabytes of spaces", " ".repeat(10_000_000)),
        text("ten megabytes of line ends", "\n".repeat(10_000_000)),
        text("marks upon marks", "Z\u0335\u0489\u0361".repeat(30_000)),
        text("directions within directions", "\u202E\u202D\u2067".repeat(30_000) + "Jane"),
        text("headings alone", "Experience\n".repeat(2_000)),
        text("dates alone", "Jan 2020 - Feb 2021\n".repeat(2_000)),
        text("addresses alone", "a@b.example ".repeat(10_000)),
        text("brackets without end", "[".repeat(4_000) + "(".repeat(4_000)),
        text("numbers without end", "+1 555 ".repeat(20_000)),
        text("stars without end", "*_".repeat(90_000)),
        text("characters beyond the plane", "\uD83D\uDE00".repeat(50_000)),
        bytes("half a surrogate in UTF-16", utf16("Jane \uD83D Doe")),
        bytes("UTF-16 that ends within a letter", new byte[] {-1, -2, 'J'}),
        bytes("overlong UTF-8", new byte[] {'J', 'a', (byte) 0xC0, (byte) 0x80, 'e'}),
        bytes("a mark of byte order alone", new byte[] {-17, -69, -65}),
        text("RTF of groups without end", "{\\rtf1 " + "{".repeat(100_000)),
        text("RTF of closes without end", "{\\rtf1 " + "}".repeat(100_000)),
        text("RTF that claims a gigabyte", "{\\rtf1 \\bin1073741824 Jane}"),
        text(
            "RTF that fetches",
            "{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE \"http://127.0.0.1:9/\"}}}"),
        text("RTF of a word without end", "{\\rtf1 \\" + "a".repeat(200_000) + "}"),
        text("RTF of numbers beyond numbers", "{\\rtf1 \\u99999999999999 \\fs-1 \\'zz Jane}"));
  }

  private static HostileDocument text(String name, String text) {
    return bytes(name, text.getBytes(UTF_8));
  }

  private static HostileDocument bytes(String name, byte[] bytes) {
    return new HostileDocument(name, bytes);
  }

  private static byte[] utf16(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0xFF);
    out.write(0xFE);
    for (char c : text.toCharArray()) {
      out.write(c & 0xFF);
      out.write(c >> 8);
    }
    return out.toByteArray();
  }
}
