package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Glyphs;
import java.util.List;

/** Counts what was left out because nobody sees it. */
final class DocxWarnings {

  private int hidden;
  private int smuggled;

  void hidden(int characters) {
    hidden += characters;
  }

  /** Characters that show nothing: some steer the type, many spell a message. */
  void smuggled(int characters) {
    smuggled += characters;
  }

  List<String> all() {
    int all = hidden + (smuggled > Glyphs.MOST_STEERING ? smuggled : 0);
    return all == 0
        ? List.of()
        : List.of("hidden text ignored: " + all + " characters (invisible)");
  }
}
