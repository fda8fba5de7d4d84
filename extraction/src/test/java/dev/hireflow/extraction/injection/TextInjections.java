package dev.hireflow.extraction.injection;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hireflow.extraction.generated.Generated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Hidden in plain text and Markdown, and in characters that show nothing in any format. */
final class TextInjections {

  private static final String HOST = "2.company-first.en.none.txt";
  private static final String WORD_HOST = "2.classic.en.none.docx";

  private final String clean = new String(Generated.document(HOST).bytes(), UTF_8);
  private final String name = Generated.document(HOST).expected().name();
  private final List<Injection> all = new ArrayList<>();

  private TextInjections() {}

  static List<Injection> all() throws IOException {
    TextInjections injections = new TextInjections();
    injections.markdown();
    injections.characters();
    injections.charactersInWord();
    return injections.all;
  }

  private void markdown() {
    add("comment", clean + "\n<!-- " + text() + " -->\n", true);
    add("comment of many lines", clean + "\n<!--\n" + text() + "\n" + text() + "\n-->\n", true);
    add("comment that never ends", clean + "\n<!-- " + text() + "\n", true);
    add("comment within a line", clean.replace(name, name + " <!-- " + text() + " -->"), true);
    add(
        "title of a link",
        clean.replace(
            "linkedin.com",
            "[linkedin.com](https://linkedin.com \"" + quoted() + "\") linkedin.com"),
        false);
    add("link that is a comment", clean + "\n[//]: # (" + quoted() + ")\n", true);
    add(
        "target of no link",
        clean + "\n[prompt]: https://example.net \"" + quoted() + "\"\n",
        true);
  }

  private void characters() {
    add("zero-width spaces between letters", between(clean, "\u200B"), false);
    add("joiners between letters", between(clean, "\u200D"), false);
    add("marks of order between letters", between(clean, "\uFEFF"), false);
    add("directions between letters", between(clean, "\u2066"), false);
    add("bits of zero width", clean.replace(name, name + bits(text())), true);
    add("tags behind the name", clean.replace(name, name + tags(text())), true);
    add("selectors behind the name", clean.replace(name, name + selectors(text())), true);
    add(
        "fillers behind the name",
        clean.replace(name, name + "\u3164\u115F\u1160\uFFA0".repeat(3)),
        false);
  }

  private void charactersInWord() throws IOException {
    byte[] word = Generated.document(WORD_HOST).bytes();
    String who = Generated.document(WORD_HOST).expected().name();
    for (String hidden : List.of(tags(text()), bits(text()), selectors(text()))) {
      byte[] injected = WordPen.replaced(word, who, who + hidden);
      all.add(
          new Injection("DOCX: characters that show nothing, " + all.size(), word, injected, true));
    }
  }

  private void add(String name, String injected, boolean warned) {
    all.add(new Injection("TXT: " + name, clean.getBytes(UTF_8), injected.getBytes(UTF_8), warned));
  }

  private String text() {
    return Payloads.hidden(all.size());
  }

  private String quoted() {
    return text().replace("\"", "'").replace("(", "").replace(")", "");
  }

  /** Only within words: what stands between words may part them. */
  private static String between(String text, String mark) {
    return text.replaceAll("(?<=\\p{L})(?=\\p{L})", mark);
  }

  private static String tags(String text) {
    StringBuilder tags = new StringBuilder();
    text.chars().forEach(c -> tags.appendCodePoint(0xE0000 + c));
    return tags.toString();
  }

  private static String bits(String text) {
    StringBuilder bits = new StringBuilder();
    for (char c : text.toCharArray()) {
      for (int bit = 7; bit >= 0; bit--) {
        bits.append((c >> bit & 1) == 0 ? '\u200B' : '\u200C');
      }
    }
    return bits.toString();
  }

  private static String selectors(String text) {
    StringBuilder selectors = new StringBuilder();
    text.chars().forEach(c -> selectors.appendCodePoint(0xE0100 + c));
    return selectors.toString();
  }
}
