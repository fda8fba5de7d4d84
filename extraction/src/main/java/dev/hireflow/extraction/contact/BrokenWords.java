package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Addresses that are too long for their column go on in the next line: "linkedin.com/in/maelys-le"
 * and "-goff", "eleni.papadopoulou@hellenic" and "mail.com".
 */
final class BrokenWords {

  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\S*(?:@[\\w.-]*|linkedin\\.com\\S*|github\\.com\\S*|(?:https?://|www\\.)\\S*)");
  private static final Pattern OPEN_NAME = Pattern.compile("[\\w.-]{3,}[._-]");
  private static final Pattern REST = Pattern.compile("[\\w.%/-]{1,40}");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i).*@[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|edu|de|fr|es|it|nl|pt|br|uk|ie|at|ch)");
  private static final Pattern HOST = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?:/.*)?");
  private static final Pattern OTHER_ADDRESS =
      Pattern.compile("(?:www\\.|linkedin|github|http|tel|phone|e-?mail).*");

  private BrokenWords() {}

  /** The same lines; where an address goes on, the two are one. */
  static List<Line> joined(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      Line last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && goesOn(last, line)) {
        joined.set(joined.size() - 1, join(last, line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean goesOn(Line last, Line line) {
    String open = last.words().getLast().text();
    String rest = line.text();
    boolean small = rest.equals(rest.toLowerCase(Locale.ROOT));
    if (!small || OTHER_ADDRESS.matcher(rest).matches() || WHOLE.matcher(open).matches()) {
      return false;
    }
    if (rest.contains("@")) {
      return last.words().size() == 1 && OPEN_NAME.matcher(open).matches();
    }
    boolean marked = open.matches(".*[._/@-]") || rest.matches("[._/@-].*");
    boolean host = open.matches(".*@[^.]*") || !HOST.matcher(rest).matches();
    return OPEN.matcher(open).matches()
        && REST.matcher(rest).matches()
        && (marked || (host && reaches(last, line)));
  }

  /** Whether the first part ends near the right edge of what is below it or beyond. */
  private static boolean reaches(Line last, Line line) {
    Box upper = last.box();
    Box lower = line.box();
    return upper != null
        && lower != null
        && upper.right() > lower.right()
        && Math.abs(upper.x() - lower.x()) < 40;
  }

  private static Line join(Line last, Line line) {
    List<Word> words = new ArrayList<>(last.words());
    Word open = words.removeLast();
    words.add(open.withText(open.text() + line.words().getFirst().text()));
    words.addAll(line.words().subList(1, line.words().size()));
    return new Line(words, last.page());
  }
}
