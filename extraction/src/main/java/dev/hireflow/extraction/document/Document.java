package dev.hireflow.extraction.document;

import java.util.List;

/** What a reader got out of a file, with remarks on what it left out. */
public record Document(List<Page> pages, List<String> warnings) {

  public boolean hasText() {
    return pages.stream().anyMatch(page -> !page.lines().isEmpty());
  }
}
