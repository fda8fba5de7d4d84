package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.document.Line;
import java.util.List;

/** A document's blocks in the order of reading. */
public record Layout(List<Block> blocks) {

  public List<Line> lines() {
    return blocks.stream().flatMap(block -> block.lines().stream()).toList();
  }

  public boolean columns() {
    return blocks.stream()
        .anyMatch(block -> block.column() == Column.LEFT || block.column() == Column.RIGHT);
  }

  /** As the contract names it. */
  public String name() {
    if (columns()) {
      return "two-column";
    }
    return lines().stream().allMatch(line -> line.page() == 0) ? "plain" : "one-column";
  }
}
