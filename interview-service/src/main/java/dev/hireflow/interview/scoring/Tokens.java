package dev.hireflow.interview.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words and numbers, in one pass. */
final class Tokens {

  private static final int LONGEST = 40;

  private Tokens() {}

  static List<Token> of(String sentence) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      int end = at;
      while (end < sentence.length() && belongs(sentence, end, at)) {
        end++;
      }
      if (end > at) {
        tokens.add(token(sentence.substring(at, end), tokens.isEmpty()));
      }
      at = Math.max(end, at + 1);
    }
    return tokens;
  }

  static List<String> stems(String phrase) {
    return of(phrase).stream().map(Token::stem).toList();
  }

  private static Token token(String text, boolean first) {
    String word = plain(text.toLowerCase(Locale.ROOT));
    String bounded = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    return new Token(
        bounded,
        Stems.of(bounded),
        !first && text.length() > 1 && Character.isUpperCase(text.charAt(0)));
  }

  /** Without what an apostrophe brings: {@code team's}, {@code don't}. */
  private static String plain(String word) {
    String owner = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    String plain = owner.replace("'", "");
    return plain.isEmpty() ? word : plain;
  }

  private static boolean belongs(String text, int at, int start) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean inside = at > start && at + 1 < text.length();
    boolean numeric = c == '.' || c == ',';
    if (inside && numeric) {
      return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }
    return (inside && c == '\'' && Character.isLetter(text.charAt(at + 1)))
        || (at > start && (c == '%' || c == '+' || c == '#'));
  }
}
