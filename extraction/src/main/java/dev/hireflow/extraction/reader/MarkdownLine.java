package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Glyphs;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Style;
import dev.hireflow.extraction.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of plain text. Examples: {@code ## Experience}, {@code **Acme** 2019 - 2021}, {@code
 * [GitHub](https://github.com/x)}, and {@code =====} below a heading.
 */
record MarkdownLine(Line line, boolean underlinesPrevious) {

  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");
  private static final Pattern RULE = Pattern.compile("^\\s*([=\\-_*~])(\\s*\\1){2,}\\s*$");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(([^)\\s]+)\\)");
  private static final Pattern TOKEN = Pattern.compile("(\\s+)?(\\S+)");
  private static final Pattern BULLET = Pattern.compile("^(\\s*)[*+-]\\s+(?=\\S)");

  private static final int LONGEST_RULE = 200;

  /** By depth of heading; 0 is running text. */
  private static final double[] SIZES = {11, 18, 15, 13, 12, 12, 12};

  static Optional<MarkdownLine> parse(String raw, @Nullable Line previous) {
    if (raw.length() <= LONGEST_RULE && RULE.matcher(raw).matches()) {
      boolean title = previous != null && !previous.text().contains("\t") && raw.contains("=");
      return title && previous != null
          ? Optional.of(new MarkdownLine(restyled(previous, 14), true))
          : Optional.empty();
    }
    Matcher heading = HEADING.matcher(raw.strip());
    int level = heading.matches() ? heading.group(1).length() : 0;
    String body = heading.matches() ? heading.group(2) : TableRow.asTabs(raw);
    if (body.isBlank()) {
      return Optional.empty();
    }
    body = BULLET.matcher(body).replaceFirst("• ");
    List<Word> words = words(body, level);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new MarkdownLine(new Line(words, 0), false));
  }

  private static List<Word> words(String body, int level) {
    List<Word> words = new ArrayList<>();
    boolean bold = level > 0;
    Matcher link = LINK.matcher(body);
    int at = 0;
    while (link.find()) {
      bold = add(words, body.substring(at, link.start()), bold, level, null);
      bold = add(words, link.group(1), bold, level, link.group(2));
      at = link.end();
    }
    add(words, body.substring(at), bold, level, null);
    return words;
  }

  /** Adds the words of a piece and says whether bold type goes on after it. */
  private static boolean add(
      List<Word> words, String piece, boolean bold, int level, @Nullable String link) {
    boolean now = bold;
    Matcher token = TOKEN.matcher(piece);
    while (token.find()) {
      String raw = token.group(2);
      boolean opens = raw.startsWith("**") || raw.startsWith("__");
      boolean closes =
          raw.length() > 2 && raw.replaceAll("[,.:;)]+$", "").matches(".*(\\*\\*|__)$");
      now = now || opens;
      String text =
          Glyphs.clean(
                  raw.replaceAll(
                      "\\*\\*|(?<!\\w)__|__(?!\\w)|`|^[*_](?=\\S)|(?<=\\S)[*_]$|^<(?=\\S+@)|(?<=\\w)>$",
                      ""))
              .strip();
      if (!text.isEmpty()) {
        Style style = new Style(SIZES[level], now, false, level == 2);
        String space = token.group(1);
        boolean wide = space != null && (space.contains("\t") || space.length() > 2);
        words.add(new Word(text, null, style, wide && !words.isEmpty(), link));
      }
      now = level > 0 || (now && !closes && !raw.endsWith("**"));
    }
    return now;
  }

  private static Line restyled(Line line, double size) {
    Style style = new Style(size, true, false, true);
    return new Line(
        line.words().stream()
            .map(w -> new Word(w.text(), w.box(), style, w.wideGap(), w.link()))
            .toList(),
        line.page());
  }
}
