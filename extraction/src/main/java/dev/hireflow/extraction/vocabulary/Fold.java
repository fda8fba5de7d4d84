package dev.hireflow.extraction.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable: small letters without accents. */
public final class Fold {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Fold() {}

  /** Character by character, so that an index into the result is one into the text. */
  public static String sameLength(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  /** For looking a phrase up: folded, one space between words, no marks around it. */
  public static String phrase(String text) {
    String folded = SPACES.matcher(sameLength(text).replace("ß", "ss")).replaceAll(" ");
    int from = 0;
    int to = folded.length();
    while (from < to && !Character.isLetterOrDigit(folded.charAt(from))) {
      from++;
    }
    while (from < to && !isLast(folded.charAt(to - 1))) {
      to--;
    }
    return folded.substring(from, to);
  }

  /** "C++", "C#", "Inc.", "Word (Mac)". */
  private static boolean isLast(char c) {
    return Character.isLetterOrDigit(c) || ".+#)".indexOf(c) >= 0;
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return Character.toLowerCase(c);
    }
    if (c == '’' || c == '‘' || c == '`') {
      return '\'';
    }
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return apart.toLowerCase(Locale.ROOT).charAt(0);
  }
}
