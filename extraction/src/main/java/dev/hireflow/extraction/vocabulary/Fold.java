package dev.hireflow.extraction.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/** Text made comparable: small letters without accents. */
public final class Fold {

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
    String folded = sameLength(text).replace("ß", "ss").replaceAll("\\s+", " ").strip();
    return folded.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.+#)]+$", "");
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
