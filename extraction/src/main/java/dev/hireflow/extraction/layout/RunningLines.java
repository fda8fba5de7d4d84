package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops page numbers and what is printed again at the edge of each page. */
final class RunningLines {

  private static final double EDGE = 0.09;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)^(?:page|seite|p[áa]gina|pagina)?\\s*\\d{1,2}(?:\\s*(?:/|of|von|de|di|van|sur)\\s*\\d{1,2})?$");

  /** Without positions only what says that it is one. */
  private static final Pattern PAGE_OF =
      Pattern.compile(
          "(?iu)(?:page|seite|p[áa]gina|pagina|pag\\.)\\s*\\d{1,2}(?:\\s*(?:/|of|von|de|di|van|sur)\\s*\\d{1,2})?");

  private RunningLines() {}

  static List<Block> without(List<Block> blocks, List<Page> pages) {
    Set<String> seen = new HashSet<>();
    Set<String> footers = repeatedFooters(blocks, pages);
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      List<Line> lines =
          block.lines().stream()
              .filter(line -> line.page() > 0 || !PAGE_OF.matcher(line.text().strip()).matches())
              .filter(line -> !atEdge(line, pages) || isNew(line, seen))
              .filter(line -> !footers.contains(key(line)) || !atBottom(line, pages))
              .toList();
      if (!lines.isEmpty()) {
        kept.add(new Block(block.column(), lines));
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isNew(Line line, Set<String> seen) {
    boolean first = seen.add(key(line)) || line.page() == 1;
    return !PAGE_NUMBER.matcher(line.text()).matches() && first;
  }

  private static Set<String> repeatedFooters(List<Block> blocks, List<Page> pages) {
    Map<String, Set<Integer>> on = new HashMap<>();
    blocks.stream()
        .flatMap(block -> block.lines().stream())
        .filter(line -> atBottom(line, pages))
        .forEach(line -> on.computeIfAbsent(key(line), k -> new HashSet<>()).add(line.page()));
    on.values().removeIf(found -> found.size() < 2);
    return Set.copyOf(on.keySet());
  }

  private static String key(Line line) {
    return line.text().replaceAll("\\d+", "#");
  }

  private static boolean atBottom(Line line, List<Page> pages) {
    Box box = line.box();
    return box != null && atEdge(line, pages) && box.y() > pages.get(line.page() - 1).height() / 2;
  }

  private static boolean atEdge(Line line, List<Page> pages) {
    Box box = line.box();
    if (box == null || line.page() == 0) {
      return false;
    }
    double height = pages.get(line.page() - 1).height();
    return box.y() < EDGE * height || box.bottom() > (1 - EDGE) * height;
  }
}
