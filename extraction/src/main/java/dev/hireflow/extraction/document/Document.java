package dev.hireflow.extraction.document;

import java.util.List;

/**
 * What a reader got out of a file.
 *
 * @param warnings remarks on what was left out
 * @param recognised whether words were recognised in a picture
 */
public record Document(List<Page> pages, List<String> warnings, boolean recognised) {

  public Document(List<Page> pages, List<String> warnings) {
    this(pages, warnings, false);
  }

  public boolean hasText() {
    return pages.stream().anyMatch(page -> !page.lines().isEmpty());
  }

  /** Where a box of that page lies in what the sender sees. */
  public Box seen(Box box, int page) {
    return page < 1 || page > pages.size() ? box : pages.get(page - 1).frame().seen(box);
  }
}
