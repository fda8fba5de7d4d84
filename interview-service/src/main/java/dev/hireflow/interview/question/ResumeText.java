package dev.hireflow.interview.question;

import dev.hireflow.interview.scoring.Instructions;
import java.text.Normalizer;

/** Makes text of a resume fit to stand in a question: one line, visible, of sane length. */
final class ResumeText {

  static final int NAME = 80;
  static final int SENTENCE = 200;

  private ResumeText() {}

  /** Empty for what is no text, says nothing, or gives orders to whoever reads it. */
  static String clean(Object value, int longest) {
    if (!(value instanceof String text)) {
      return "";
    }
    String bounded = text.length() > longest * 10 ? text.substring(0, longest * 10) : text;
    String line = cut(oneLine(Normalizer.normalize(bounded, Normalizer.Form.NFKC)), longest);
    boolean says = line.codePoints().anyMatch(Character::isLetterOrDigit);
    return says && !Instructions.areIn(line) ? line : "";
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT && isWhole(c))
        .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> c != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' '))
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private static boolean isWhole(int codePoint) {
    return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
  }

  private static String cut(String line, int longest) {
    if (line.length() <= longest) {
      return line;
    }
    int blank = line.lastIndexOf(' ', longest);
    int end = blank > longest / 2 ? blank : line.offsetByCodePoints(0, longest / 2);
    return line.substring(0, end) + " …";
  }
}
