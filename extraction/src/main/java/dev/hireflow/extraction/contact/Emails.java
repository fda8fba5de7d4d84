package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.evidence.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first address as printed, else the target of a mail link. Example: "mail: ann@acme.org". */
final class Emails {

  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+%'-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.)+\\p{L}{2,24}");

  private Emails() {}

  static Optional<Found> in(List<Line> printed) {
    List<Line> lines = BrokenWords.joined(printed);
    for (Line line : lines) {
      Matcher at = EMAIL.matcher(line.text());
      if (at.find()) {
        return Optional.of(
            new Found(whole(at.group(), line), at.group(), line, 0.98, "an email address"));
      }
    }
    return linked(lines);
  }

  /** Of several addresses the one that repeats the name, wherever it stands. */
  static Optional<Found> of(Name name, List<Line> lines, Optional<Found> first) {
    if (first.isEmpty() || name.isIn(first.get().value())) {
      return first;
    }
    for (Line line : BrokenWords.joined(lines)) {
      Matcher at = EMAIL.matcher(line.text());
      while (at.find()) {
        if (name.isIn(at.group())) {
          return Optional.of(Found.of(at.group(), line, 0.95, "an email address with the name"));
        }
      }
    }
    return first;
  }

  /** Where the line ends in the middle of an address, the link behind it has all of it. */
  private static String whole(String printed, Line line) {
    for (Word word : line.words()) {
      Matcher target = EMAIL.matcher(word.link() == null ? "" : word.link());
      if (target.find() && target.group().startsWith(printed)) {
        return target.group();
      }
    }
    return printed;
  }

  private static Optional<Found> linked(List<Line> lines) {
    for (Line line : lines) {
      for (Word word : line.words()) {
        String link = word.link();
        if (link != null && link.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
          Matcher at = EMAIL.matcher(link);
          if (at.find()) {
            return Optional.of(new Found(at.group(), word.text(), line, 0.9, "a mail link"));
          }
        }
      }
    }
    return Optional.empty();
  }
}
