package dev.hireflow.extraction.history;

import dev.hireflow.extraction.contact.Places;
import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Divides a section into entries. The first entry shows how many lines stand above its dates; the
 * others are set alike.
 */
final class Entries {

  private int mostTrail = MOST_TRAIL;

  private static final int MOST_LEAD = 3;
  private static final int MOST_TRAIL = 2;

  private final List<Line> lines;
  private final List<LineKind> kinds;

  /** The lines above the first date. */
  private List<Line> pattern = List.of();

  private Entries(List<Line> lines) {
    this.lines = lines;
    this.kinds = lines.stream().map(LineKind::of).toList();
  }

  static List<Entry> of(List<Line> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Line> joined = WrappedLines.joined(lines);
    return new Entries(onlyBullets(joined) ? withoutBullets(joined) : joined).divide();
  }

  /** "➢ Intern at Acme (June 2021)" in each line: the points are the entries. */
  private static boolean onlyBullets(List<Line> lines) {
    boolean all = lines.stream().allMatch(line -> LineKind.of(line) == LineKind.BULLET);
    return all
        && lines.stream().filter(line -> !DateSpans.in(line.text()).isEmpty()).count() * 2
            > lines.size();
  }

  private static List<Line> withoutBullets(List<Line> lines) {
    return lines.stream()
        .map(line -> {
          int mark = line.text().length() - LineKind.withoutBullet(line.text()).length();
          List<Word> words = line.wordsBetween(mark, line.text().length());
          return new Line(words, line.page());
        })
        .toList();
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
    pattern = lines.subList(anchors.getFirst() - lead, anchors.getFirst());
    List<int[]> heads = new ArrayList<>();
    int free = 0;
    for (int a = 0; a < anchors.size(); a++) {
      int anchor = anchors.get(a);
      int start = anchor - headsBefore(anchor, free, lead);
      int next = a + 1 < anchors.size() ? anchors.get(a + 1) : lines.size();
      int limit = a + 1 < anchors.size() ? next - headsBefore(next, anchor + 1, lead) : next;
      int end = anchor + 1 + trail(start, anchor, limit);
      if (a == 0 && anchor - start > 0) {
        // What stands below the first dates is what may stand below the others.
        mostTrail = end - anchor - 1;
      }
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
        && kinds.get(anchor - count - 1) == LineKind.HEAD
        && likeFirst(lines.get(anchor - count - 1), count)) {
      count++;
    }
    return count;
  }

  /** Where the first entry's head stands out, the others' do too: "Trained 30 hires" is no firm. */
  private boolean likeFirst(Line line, int above) {
    if (above >= pattern.size()) {
      return true;
    }
    Line first = pattern.get(pattern.size() - 1 - above);
    boolean distinct = first.startsBold() || first.italic();
    long plain = lines.stream().filter(l -> !l.startsBold() && !l.italic()).count();
    boolean tells = distinct && plain * 3 > lines.size();
    return !tells || line.startsBold() || (first.italic() && line.italic());
  }

  /** A head in bold type with a comma in it needs no plain line below its dates. */
  private boolean isTold(int start, int anchor, Line next) {
    Line first = lines.get(start);
    boolean two =
        Stream.of(first, lines.get(anchor))
            .flatMap(line -> Pieces.of(line).stream())
            .anyMatch(piece -> !piece.place() && piece.text().contains(","));
    return two && first.startsBold() && !next.startsBold() && !next.italic();
  }

  /** Lines after the dates that still belong to the head: as many as are missing in it. */
  private int trail(int start, int anchor, int limit) {
    int pieces = 0;
    for (int i = start; i <= anchor; i++) {
      pieces += (int) Pieces.of(lines.get(i)).stream().filter(p -> !p.place()).count();
    }
    int trail = 0;
    while (trail < mostTrail
        && anchor + 1 + trail < limit
        && kinds.get(anchor + 1 + trail) == LineKind.HEAD) {
      Line next = lines.get(anchor + 1 + trail);
      boolean place = Places.looksLikePlace(next.text());
      if (!place && (pieces >= 2 || isTold(start, anchor, next))) {
        break;
      }
      pieces += place ? 0 : Pieces.of(lines.get(anchor + 1 + trail)).size();
      trail++;
    }
    return trail;
  }
}
