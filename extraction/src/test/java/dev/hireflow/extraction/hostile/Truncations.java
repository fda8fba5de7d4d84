package dev.hireflow.extraction.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hireflow.extraction.generated.Format;
import dev.hireflow.extraction.generated.Generated;
import dev.hireflow.extraction.generated.GeneratedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Good documents of each type, and what is left of them after a cut at every tenth. */
final class Truncations {

  private static final long SEED = 5;

  private Truncations() {}

  /** A type more is a line more. */
  static Map<String, byte[]> whole() {
    Map<String, byte[]> whole = new LinkedHashMap<>();
    whole.put("PDF", first(Generated.documents(SEED), Format.PDF));
    whole.put("DOCX", first(Generated.documents(SEED), Format.DOCX));
    whole.put("TXT", first(Generated.documents(SEED), Format.TXT));
    whole.put("PNG", first(Generated.pictures(SEED), Format.PNG));
    whole.put("RTF", "{\\rtf1\\ansi{\\b Jane Doe}\\par jane@example.org\\par}".getBytes(UTF_8));
    return whole;
  }

  static List<HostileDocument> all() {
    List<HostileDocument> all = new ArrayList<>();
    whole()
        .forEach((type, bytes) -> {
          for (int tenth = 1; tenth < 10; tenth++) {
            byte[] part = Arrays.copyOf(bytes, bytes.length * tenth / 10);
            all.add(new HostileDocument(type + " cut after " + tenth + " tenths", part));
          }
          byte[] end = Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length);
          all.add(new HostileDocument("second half of a " + type, end));
        });
    return all;
  }

  private static byte[] first(Stream<GeneratedDocument> documents, Format format) {
    return documents.filter(d -> d.format() == format).findFirst().orElseThrow().bytes();
  }
}
