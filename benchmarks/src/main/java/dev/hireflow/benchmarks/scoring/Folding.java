package dev.hireflow.benchmarks.scoring;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Text without case and accents. */
final class Folding {

  private static final String SOFT_HYPHEN = "\u00ad";
  private static final int DOTLESS_I = '\u0131';
  private static final int IOTA_BELOW = '\u0345';

  private Folding() {}

  static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Form.NFKD).replace(SOFT_HYPHEN, "");
    StringBuilder folded = new StringBuilder();
    decomposed.codePoints().forEach(c -> folded.append(withoutCase(c)));
    StringBuilder bare = new StringBuilder();
    folded.codePoints().filter(c -> !combines(c)).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /** Full case folding: by way of upper case, so that ß is ss and the two small sigmas are one. */
  private static String withoutCase(int character) {
    String text = Character.toString(character);
    if (character == DOTLESS_I) {
      return text;
    }
    String upper = Character.toString(Character.toLowerCase(character)).toUpperCase(Locale.ROOT);
    StringBuilder lower = new StringBuilder();
    upper.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }

  /**
   * Has a combining class: then it moves before the iota below, which has the last of all classes.
   */
  private static boolean combines(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          character == IOTA_BELOW
              || !Normalizer.isNormalized(
                  Character.toString(IOTA_BELOW) + Character.toString(character), Form.NFD);
      default -> false;
    };
  }
}
