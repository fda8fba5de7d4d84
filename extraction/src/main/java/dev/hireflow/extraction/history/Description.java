package dev.hireflow.extraction.history;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.evidence.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an entry says below its head: points, with broken lines joined again. */
final class Description {

  private Description() {}

  static List<String> points(List<Line> body) {
    List<String> points = new ArrayList<>();
    boolean bullets = body.stream().anyMatch(line -> LineKind.of(line) == LineKind.BULLET);
    for (Line line : body) {
      String text = LineKind.withoutBullet(line.text().replace('\t', ' ')).strip();
      boolean starts = LineKind.of(line) == LineKind.BULLET || points.isEmpty();
      boolean goesOn = bullets ? !starts : !points.isEmpty() && goesOn(points.getLast(), text);
      if (text.isEmpty()) {
        continue;
      }
      if (goesOn) {
        points.set(points.size() - 1, joined(points.getLast(), text));
      } else {
        points.add(text);
      }
    }
    return List.copyOf(points);
  }

  static Optional<Found> found(List<Line> body, List<String> points) {
    if (points.isEmpty()) {
      return Optional.empty();
    }
    int page = body.getFirst().page();
    List<Word> words =
        body.stream()
            .filter(line -> line.page() == page)
            .flatMap(line -> line.words().stream())
            .toList();
    String text = String.join("\n", points);
    return Optional.of(Found.of(text, new Line(words, page), 0.75, "the lines below the head"));
  }

  private static boolean goesOn(String before, String text) {
    return !before.matches(".*[.!?:]$") || Character.isLowerCase(text.codePointAt(0));
  }

  /** A hyphen at the end of a line stays only before a capital. */
  private static String joined(String before, String text) {
    boolean broken = before.matches(".*\\p{Ll}-$") && Character.isLowerCase(text.codePointAt(0));
    return broken ? before.substring(0, before.length() - 1) + text : before + " " + text;
  }
}
