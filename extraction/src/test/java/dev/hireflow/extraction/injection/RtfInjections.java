package dev.hireflow.extraction.injection;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hireflow.extraction.generated.Generated;
import java.util.ArrayList;
import java.util.List;

/** Hidden in Rich Text. */
final class RtfInjections {

  private static final String HOST = "2.compact.en.none.txt";
  private static final String START =
      "{\\rtf1\\ansi{\\colortbl;\\red255\\green255\\blue255;\\red254\\green254\\blue254;}\n";

  private final String clean = START + paragraphs() + "}";
  private final List<Injection> all = new ArrayList<>();

  private RtfInjections() {}

  static List<Injection> all() {
    RtfInjections injections = new RtfInjections();
    injections.add("hidden", "{\\v %s\\par}", true);
    injections.add("white", "{\\cf1 %s\\par}", true);
    injections.add("nearly white", "{\\cf2 %s\\par}", true);
    injections.add("one point", "{\\fs2 %s\\par}", true);
    injections.add("deleted", "{\\deleted %s\\par}", false);
    injections.add("annotation", "{\\*\\annotation %s\\par}", false);
    injections.add("title", "{\\info{\\title %s}{\\keywords %s}}", false);
    injections.add("destination that nobody knows", "{\\*\\prompt %s}", false);
    return injections.all;
  }

  private void add(String name, String group, boolean warned) {
    String text = escaped(Payloads.hidden(all.size()));
    String injected = clean.substring(0, clean.length() - 1) + group.replace("%s", text) + "}";
    all.add(
        new Injection(
            "RTF: " + name, clean.getBytes(US_ASCII), injected.getBytes(US_ASCII), warned));
  }

  private static String paragraphs() {
    String text = new String(Generated.document(HOST).bytes(), UTF_8);
    StringBuilder paragraphs = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      paragraphs.append(escaped(line)).append("\\par\n");
    }
    return paragraphs.toString();
  }

  /** Letters beyond ASCII by their numbers. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      if ("\\{}".indexOf(c) >= 0) {
        escaped.append('\\').append(c);
      } else if (c < 128) {
        escaped.append(c);
      } else {
        escaped.append("\\u").append((int) c).append('?');
      }
    }
    return escaped.toString();
  }
}
