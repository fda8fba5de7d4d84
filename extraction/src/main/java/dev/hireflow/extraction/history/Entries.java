package dev.hireflow.extraction.history;

import dev.hireflow.extraction.contact.Places;
import dev.hireflow.extraction.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a section into entries. The first entry shows how many lines stand above its dates; the
 * others are set alike.
 */
final class Entries {

  private static final int MOST_LEAD = 3;
  private static final int MOST_TRAIL = 2;

  private final List<Line> lines;
  private final List<LineKind> kinds;

  private Entries(List<Line> lines) {
    this.lines = lines;
    this.kinds = lines.stream().map(LineKind::of).toList();
  }

  static List<Entry> of(List<Line> lines) {
    return lines.isEmpty() ? List.of() : new Entries(WrappedLines.joined(lines)).divide();
  }

  private List<Entry> divide() {
    List<Integer> anchors = anchors();
    return anchors.isEmpty() ? undated() : dated(anchors);
  }

  /** Dated lines; of two in one head only the first ("Jan 2020" over "Mar 2021") counts. */
  private List<Integer> anchors() {
    List<Integer> anchors = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (kinds.get(i) == LineKind.DATED) {
        anchors.add(i);
      }
    }
    return anchors;
  }

  private List<Entry> dated(List<Integer> anchors) {
    int lead = headsBefore(anchors.getFirst(), 0, MOST_LEAD);
    List<int[]> heads = new ArrayList<>();
    int free = 0;
    for (int a = 0; a < anchors.size(); a++) {
      int anchor = anchors.get(a);
      int start = anchor - headsBefore(anchor, free, lead);
      int next = a + 1 < anchors.size() ? anchors.get(a + 1) : lines.size();
      int limit = a + 1 < anchors.size() ? next - headsBefore(next, anchor + 1, lead) : next;
      int end = anchor + 1 + trail(start, anchor, limit);
      heads.add(new int[] {start, end});
      free = end;
    }
    List<Entry> entries = new ArrayList<>();
    for (int h = 0; h < heads.size(); h++) {
      int end = h + 1 < heads.size() ? heads.get(h + 1)[0] : lines.size();
      entries.add(
          new Entry(
              lines.subList(heads.get(h)[0], heads.get(h)[1]),
              lines.subList(heads.get(h)[1], Math.max(heads.get(h)[1], end))));
    }
    return entries;
  }

  /** Without dates an entry starts where a head follows a description. */
  private List<Entry> undated() {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int head = at;
      while (head < lines.size() && kinds.get(head) == LineKind.HEAD && head - at < MOST_LEAD) {
        head++;
      }
      int body = Math.max(head, at + 1);
      while (body < lines.size() && (kinds.get(body) != LineKind.HEAD || !startsEntry(body))) {
        body++;
      }
      if (head > at) {
        entries.add(new Entry(lines.subList(at, head), lines.subList(head, body)));
      }
      at = body;
    }
    return entries;
  }

  private boolean startsEntry(int index) {
    return lines.get(index).startsBold() || lines.stream().noneMatch(Line::startsBold);
  }

  private int headsBefore(int anchor, int from, int most) {
    int count = 0;
    while (count < most
        && anchor - count - 1 >= from
        && kinds.get(anchor - count - 1) == LineKind.HEAD) {
      count++;
    }
    return count;
  }

  /** Lines after the dates that still belong to the head: as many as are missing in it. */
  private int trail(int start, int anchor, int limit) {
    int pieces = 0;
    for (int i = start; i <= anchor; i++) {
      pieces += (int) Pieces.of(lines.get(i)).stream().filter(p -> !p.place()).count();
    }
    int trail = 0;
    while (trail < MOST_TRAIL
        && anchor + 1 + trail < limit
        && kinds.get(anchor + 1 + trail) == LineKind.HEAD) {
      boolean place = Places.looksLikePlace(lines.get(anchor + 1 + trail).text());
      if (pieces >= 2 && !place) {
        break;
      }
      pieces += place ? 0 : Pieces.of(lines.get(anchor + 1 + trail)).size();
      trail++;
    }
    return trail;
  }
}
