package dev.hireflow.interview.scoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts an answer into sentences, and what was spoken without a full stop into pieces. */
final class Sentences {

  private static final int LONGEST_TEXT = 20_000;
  private static final int WORDS_IN_A_PIECE = 40;
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "prof", "e.g", "i.e", "vs", "etc", "approx", "no", "st");

  private Sentences() {}

  static List<String> of(String answer) {
    String text = readable(answer);
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (ends(text, at, start)) {
        addPieces(text.substring(start, at + 1), sentences);
        start = at + 1;
      }
    }
    addPieces(text.substring(start), sentences);
    return sentences;
  }

  /** One form for each letter, nothing that can't be seen, and no more than is looked at. */
  static String readable(String text) {
    String one = bounded(Normalizer.normalize(bounded(text), Normalizer.Form.NFKC));
    StringBuilder kept = new StringBuilder(one.length());
    one.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> c == '\u2019' || c == '\u2018' ? '\'' : c)
        .map(c -> Character.isISOControl(c) && c != '\n' ? ' ' : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** One sign can stand for a whole phrase, so it matters on both sides of the change of form. */
  private static String bounded(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }

  private static boolean ends(String text, int at, int start) {
    char c = text.charAt(at);
    if (c == '\n') {
      return endsLine(text, at);
    }
    if (c == '!' || c == '?' || c == ';' || c == '\u2022' || c == '\u3002') {
      return true;
    }
    boolean lastOfWord = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return c == '.' && lastOfWord && !abbreviated(text, at, start);
  }

  /** A sentence may go on in the next line, but not after an empty one or as an entry of a list. */
  private static boolean endsLine(String text, int at) {
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next == text.length() || "\n-*\u2022".indexOf(text.charAt(next)) >= 0;
  }

  private static boolean abbreviated(String text, int dot, int start) {
    int begin = dot;
    while (begin > start && !Character.isWhitespace(text.charAt(begin - 1)) && dot - begin < 8) {
      begin--;
    }
    return ABBREVIATIONS.contains(text.substring(begin, dot).toLowerCase(Locale.ROOT));
  }

  private static void addPieces(String sentence, List<String> sentences) {
    int words = 0;
    int start = 0;
    for (int at = 1; at < sentence.length(); at++) {
      boolean gap =
          Character.isWhitespace(sentence.charAt(at))
              && !Character.isWhitespace(sentence.charAt(at - 1));
      words += gap ? 1 : 0;
      if (words == WORDS_IN_A_PIECE) {
        sentences.add(sentence.substring(start, at).strip());
        start = at;
        words = 0;
      }
    }
    String rest = sentence.substring(start).strip();
    if (!rest.isEmpty()) {
      sentences.add(rest);
    }
  }
}
