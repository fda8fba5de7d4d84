package dev.hireflow.extraction.hostile;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Noise that begins like a document of each type. */
final class Impostors {

  private static final Map<String, String> BEGINNINGS =
      new TreeMap<>(
          Map.of(
              "PDF", "255044462D312E370A",
              "DOCX", "504B0304140000000800",
              "DOC", "D0CF11E0A1B11AE1000000000000000000000000000000003E000300FEFF0900",
              "RTF", "7B5C727466315C616E7369",
              "PNG", "89504E470D0A1A0A0000000D49484452",
              "JPEG", "FFD8FFE000104A464946",
              "little TIFF", "49492A0008000000",
              "big TIFF", "4D4D002A00000008",
              "program", "7F454C46020101",
              "nothing", ""));

  private static final int[] LENGTHS = {10, 3_000, 300_000};

  private Impostors() {}

  static List<HostileDocument> all() {
    List<HostileDocument> all = new ArrayList<>();
    BEGINNINGS.forEach((type, beginning) -> {
      byte[] start = HexFormat.of().parseHex(beginning);
      for (int length : LENGTHS) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        System.arraycopy(start, 0, bytes, 0, Math.min(start.length, length));
        all.add(new HostileDocument("noise as " + type + " of " + length + " bytes", bytes));
      }
    });
    return all;
  }
}
