package dev.hireflow.resume.export;

import dev.hireflow.extraction.date.DateSpan;
import dev.hireflow.extraction.date.DateSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines.
 *
 * @param indent what something else takes of the first line
 */
record PdfWrap(PdfFace face, float size, float width, float indent) {

  PdfWrap(PdfFace face, float size, float width) {
    this(face, size, width, 0);
  }

  private static final int LOOK_BACK = 7;
  private static final Pattern BULLET = Pattern.compile("(?:[^\\p{L}\\p{N}\\s(\"'“„«]|o\\s).*");
  private static final Pattern AFTER_DATES = Pattern.compile(".{0,3}|[)\\]|,•·⋄–-].*");

  /**
   * Lines as full as they can be, except that a program must not take the next one for something
   * else: "Google, 2021" for a new entry, "– and" for a new point.
   */
  List<String> lines(List<String> units) {
    List<String> rest = fitting(units);
    List<String> lines = new ArrayList<>();
    while (!rest.isEmpty()) {
      int end = breakOf(rest, lines.isEmpty() ? width - indent : width);
      lines.add(String.join(" ", rest.subList(0, end)));
      rest = rest.subList(end, rest.size());
    }
    return lines;
  }

  List<String> lines(String text) {
    return lines(List.of(text.split(" ", -1)));
  }

  private int breakOf(List<String> units, float room) {
    int full = fill(units, room);
    for (int end = full; end > 0 && end > full - LOOK_BACK; end--) {
      if (end == units.size() || isGood(units, end)) {
        return end;
      }
    }
    return full;
  }

  private boolean isGood(List<String> units, int end) {
    List<String> rest = units.subList(end, units.size());
    String next = String.join(" ", rest.subList(0, fill(rest, width)));
    return !units.get(end - 1).endsWith("-")
        && !BULLET.matcher(next).matches()
        && !looksDated(next);
  }

  /** As many as fit, but one at least. */
  private int fill(List<String> units, float room) {
    float space = face.width(" ", size);
    float used = face.width(units.getFirst(), size);
    int end = 1;
    while (end < units.size() && used + space + face.width(units.get(end), size) <= room) {
      used += space + face.width(units.get(end), size);
      end++;
    }
    return end;
  }

  private static boolean looksDated(String line) {
    List<DateSpan> spans =
        line.chars().anyMatch(Character::isDigit) ? DateSpans.in(line) : List.of();
    if (spans.isEmpty()) {
      return false;
    }
    DateSpan span = spans.getLast();
    String before = line.substring(0, span.from()).strip();
    String after = line.substring(span.to()).strip();
    boolean goesOn = Character.isLowerCase(line.codePointAt(0)) && !before.isEmpty();
    boolean atEdge = !before.contains(" ") || AFTER_DATES.matcher(after).matches();
    return atEdge && !(goesOn && spans.stream().allMatch(DateSpan::single));
  }

  /** What is wider than the line is taken apart, first into words, then anywhere. */
  private List<String> fitting(List<String> units) {
    List<String> fitting = new ArrayList<>();
    for (String unit : units) {
      if (face.width(unit, size) <= width - indent) {
        fitting.add(unit);
      } else {
        List.of(unit.split(" ", -1)).forEach(word -> addPieces(word, fitting));
      }
    }
    return fitting;
  }

  private void addPieces(String word, List<String> pieces) {
    int from = 0;
    float used = 0;
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      float next = face.width(Character.toString(word.codePointAt(at)), size);
      if (used + next > width - indent && at > from) {
        pieces.add(word.substring(from, at));
        from = at;
        used = 0;
      }
      used += next;
    }
    pieces.add(word.substring(from));
  }
}
