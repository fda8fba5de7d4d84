package dev.hireflow.extraction.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a line of recognised words really says: bullets come out as "+", "*", "e" or "¢", icons as
 * "@", "&amp;" or "©", umlauts as "ii".
 */
final class Marks {

  private static final String BULLET = "•";
  private static final Pattern BULLETS = Pattern.compile("[+*¢«»°©®=~•·▪■e◦oO>-]{1,2}");
  private static final Pattern DOTS = Pattern.compile("[*«»°·•▪■+~¢eo]{1,2}");
  private static final double HIGHEST_DOT = 0.5;
  private static final Pattern KEPT_MARK = Pattern.compile("[|•·&/–—-]|[-–—]+|->");

  /** A word of one letter or mark must be surer than others. */
  private static final double SPECK = 55;

  private static final double NOISE = 20;

  /** Names, addresses and compounds that the engine's dictionary lacks. */
  private static final Pattern LONG_WORD = Pattern.compile("[-\\p{L}\\p{N}'’&.,@:/_+]{5,}");

  private static final double WIDEST_LETTER = 0.9;

  private static final int LONG_CAPITALS = 7;
  private static final double MOST_CAPITALS = 0.75;

  /** Letters that look alike in both sizes are seen twice. */
  private static final Pattern DOUBLED = Pattern.compile("Cc|Oo|Ss|Vv|Ww|Xx|Zz");

  private static final Set<String> DOUBLE_I = Set.of("hawaii", "skiing", "wii", "taxiing");

  private Marks() {}

  static List<OcrWord> read(List<OcrWord> line) {
    double height = height(line);
    boolean dotted = line.stream().anyMatch(word -> isDot(word, height));
    List<OcrWord> read = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      OcrWord word = line.get(i);
      boolean bullet =
          i == 0
              ? isBullet(line)
              : isDot(word, height)
                  || (dotted && DOTS.matcher(word.text()).matches() && isMark(word));
      if (bullet) {
        read.add(word.withText(BULLET));
      } else if (counts(word) && !isIcon(word, read) && !isPin(line, i)) {
        read.add(word.withText(spelled(word.text())));
      }
    }
    return read;
  }

  /** A lone mark in front, further from the next word than a space. */
  private static boolean isBullet(List<OcrWord> line) {
    OcrWord first = line.getFirst();
    if (line.size() < 2 || !BULLETS.matcher(first.text()).matches()) {
      return false;
    }
    OcrWord next = line.get(1);
    double gap = next.x() - first.x() - first.width();
    boolean letter = Character.isLetterOrDigit(first.text().charAt(0));
    boolean small = first.height() < 0.8 * next.height();
    return letter ? small && gap > 0.3 * next.height() : gap > 0;
  }

  /** A small mark between words: "Java • Go • Rust". */
  private static boolean isDot(OcrWord word, double height) {
    return DOTS.matcher(word.text()).matches() && word.height() < HIGHEST_DOT * height;
  }

  private static boolean isMark(OcrWord word) {
    return word.text().chars().noneMatch(Character::isLetterOrDigit);
  }

  private static double height(List<OcrWord> line) {
    return line.stream()
        .filter(word -> !isMark(word))
        .mapToInt(OcrWord::height)
        .average()
        .orElse(0);
  }

  private static boolean counts(OcrWord word) {
    String text = word.text();
    boolean letters = text.length() > 1 && !isMark(word);
    return KEPT_MARK.matcher(text).matches()
        || word.confidence() > (letters ? NOISE : SPECK)
        || isLong(word);
  }

  /** Noise is read as few letters for its width, or has marks in it. */
  private static boolean isLong(OcrWord word) {
    String text = word.text();
    return LONG_WORD.matcher(text).matches()
        && text.chars().filter(Character::isLetterOrDigit).count() > 4
        && word.width() < WIDEST_LETTER * word.height() * text.length();
  }

  /** A mark alone is one unless words stand on both sides of it: "Research & Development". */
  private static boolean isIcon(OcrWord word, List<OcrWord> before) {
    if (!isMark(word)) {
      return false;
    }
    String text = word.text();
    boolean joins =
        !before.isEmpty()
            && Character.isLetterOrDigit(
                before.getLast().text().charAt(before.getLast().text().length() - 1));
    return !KEPT_MARK.matcher(text).matches() || (text.equals("&") && !joins);
  }

  /** The pin of a map in front of a town. */
  private static boolean isPin(List<OcrWord> line, int at) {
    return line.get(at).text().equals("Q")
        && at + 1 < line.size()
        && Character.isUpperCase(line.get(at + 1).text().codePointAt(0));
  }

  private static String spelled(String word) {
    String repaired = capitals(word).replaceAll("(?<=\\p{Ll})6(?=\\p{Ll})", "ö");
    boolean umlaut =
        repaired.matches(".*[a-zB-DF-HJ-NP-TV-Z]?ii(?=\\p{Ll}).*|.*\\p{Ll}ii\\p{Ll}.*")
            && !DOUBLE_I.contains(repaired.toLowerCase(Locale.ROOT));
    return umlaut ? repaired.replace("ii", "ü") : repaired;
  }

  /** Long words in capitals have no small letters: "IsTRUZIONE", "COoMPETENZE". */
  private static String capitals(String word) {
    long letters = word.chars().filter(Character::isLetter).count();
    long large = word.chars().filter(Character::isUpperCase).count();
    if (letters < LONG_CAPITALS || large < MOST_CAPITALS * letters || large == letters) {
      return word;
    }
    return DOUBLED
        .matcher(word)
        .replaceAll(found -> found.group().substring(0, 1))
        .toUpperCase(Locale.ROOT);
  }
}
