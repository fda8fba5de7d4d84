package dev.hireflow.extraction.reader;

import java.util.List;

/** Counts what was left out because nobody sees it. */
final class DocxWarnings {

  private int hidden;

  void hidden(int characters) {
    hidden += characters;
  }

  List<String> all() {
    return hidden == 0
        ? List.of()
        : List.of("hidden text ignored: " + hidden + " characters (invisible)");
  }
}
