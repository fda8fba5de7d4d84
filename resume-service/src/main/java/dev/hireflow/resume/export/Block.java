package dev.hireflow.resume.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a resume's body is made of, from top to bottom, whatever it is printed with. */
sealed interface Block {

  /** Whether no page may end between a title and this. */
  static boolean belongsToEntry(@Nullable Block block) {
    return block instanceof Subtitle || block instanceof Point;
  }

  /** Opens a section. */
  record Heading(String text) implements Block {}

  /** The first line of an entry: what it is, what else stands in the same line, and when. */
  record Title(String text, @Nullable String beside, @Nullable String dates) implements Block {}

  /** The line below a title. */
  record Subtitle(String text) implements Block {}

  /** One of a list. */
  record Point(String text) implements Block {}

  record Paragraph(String text) implements Block {}

  /** Short things in a row, which are broken only between each other. */
  record Items(@Nullable String label, List<String> items) implements Block {

    String row() {
      return String.join(", ", items);
    }
  }
}
