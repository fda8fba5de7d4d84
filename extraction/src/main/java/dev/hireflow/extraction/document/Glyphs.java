package dev.hireflow.extraction.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Characters as a reader of the page would type them. */
public final class Glyphs {

  /** Inside a word it only says where a line may break; as a glyph of its own it was drawn. */
  private static final Pattern SOFT_HYPHEN_WITHIN = Pattern.compile("\u00AD(?=\\p{L})");

  /** A text has no more characters that show nothing unless they are there to be decoded. */
  public static final int MOST_STEERING = 30;

  /** Joiners, fillers of Hangul, separators, marks of byte order and of annotations. */
  private static final String INVISIBLE =
      "\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u3164\uFEFF\uFFA0\uFFF9\uFFFA\uFFFB";

  private Glyphs() {}

  /** Ligatures unfolded, icons and invisible characters dropped, odd spaces made plain. */
  public static String clean(String text) {
    String shown = SOFT_HYPHEN_WITHIN.matcher(text).replaceAll("");
    String folded = needsFolding(shown) ? Normalizer.normalize(shown, Normalizer.Form.NFKC) : shown;
    StringBuilder clean = new StringBuilder(folded.length());
    folded
        .codePoints()
        .map(c -> c == 0xAD || c == 0x2010 || c == 0x2011 ? '-' : c)
        .map(c -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c)
        .filter(c -> !isIcon(c) && !isInvisible(c))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Characters that show nothing and only steer what stands around them. */
  public static boolean isInvisible(int c) {
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0000 && c <= 0xE0FFF)
        || INVISIBLE.indexOf(c) >= 0
        || (Character.isISOControl(c) && c != '\t' && c != '\n');
  }

  /** How many of those there are that spell nothing in any script, but can spell to machines. */
  public static int smuggled(String text) {
    return (int) text.codePoints().filter(Glyphs::isCarrier).count();
  }

  /** Nothing but such characters. */
  public static boolean isSmuggled(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(c -> c >= 0xE0000 && c <= 0xE0FFF);
  }

  private static boolean isCarrier(int c) {
    return (c >= 0x200B && c <= 0x200D) || c == 0x2060 || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  private static boolean isIcon(int c) {
    return Character.getType(c) == Character.PRIVATE_USE || c == 0xFFFD;
  }

  private static boolean needsFolding(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x300 && !keepsItsForm(c));
  }

  /** NFKC would turn an ellipsis into three dots and a trade mark into letters. */
  private static boolean keepsItsForm(int c) {
    return c >= 0x2010 && c <= 0x2122;
  }
}
