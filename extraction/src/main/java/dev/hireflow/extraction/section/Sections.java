package dev.hireflow.extraction.section;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.layout.Block;
import dev.hireflow.extraction.layout.Column;
import dev.hireflow.extraction.layout.Layout;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A resume's sections in the order of reading; a kind may occur more than once. */
public record Sections(List<Section> all) {

  public static Sections of(Layout layout) {
    HeadingStyle style = HeadingStyle.of(layout.lines());
    List<Open> sections = new ArrayList<>();
    Map<Column, Open> lastIn = new EnumMap<>(Column.class);
    for (Block block : layout.blocks()) {
      Open open = openFor(block, lastIn, sections);
      for (Line line : block.lines()) {
        Optional<SectionKind> kind = style.headingKind(line, open.kind, open.headingSize());
        if (kind.isPresent()) {
          open = new Open(kind.get(), Optional.of(line));
          sections.add(open);
          style.restOf(line).ifPresent(open.lines::add);
        } else {
          open.lines.add(line);
        }
      }
      if (block.column() == Column.FULL) {
        lastIn.clear();
      }
      lastIn.put(block.column(), open);
    }
    return new Sections(sections.stream().map(Open::close).toList());
  }

  /** A column goes on where it stopped on the page before, else where the full width did. */
  private static Open openFor(Block block, Map<Column, Open> lastIn, List<Open> sections) {
    Open own = lastIn.get(block.column());
    if (own != null) {
      return own;
    }
    Open full = lastIn.get(Column.FULL);
    boolean firstPage = block.lines().getFirst().page() <= 1;
    if (full != null && full.kind != SectionKind.HEADER) {
      return full;
    }
    if (!sections.isEmpty() && (block.column() == Column.FULL || !firstPage)) {
      return sections.getLast();
    }
    Open header = new Open(SectionKind.HEADER, Optional.empty());
    sections.add(header);
    return header;
  }

  /** The lines of all sections of these kinds. */
  public List<Line> lines(SectionKind... kinds) {
    List<SectionKind> wanted = List.of(kinds);
    return all.stream()
        .filter(section -> wanted.contains(section.kind()))
        .flatMap(section -> section.lines().stream())
        .toList();
  }

  public List<Section> of(SectionKind kind) {
    return all.stream().filter(section -> section.kind() == kind).toList();
  }

  /** A section that still takes lines. */
  private static final class Open {
    private final SectionKind kind;
    private final Optional<Line> heading;
    private final List<Line> lines = new ArrayList<>();

    Open(SectionKind kind, Optional<Line> heading) {
      this.kind = kind;
      this.heading = heading;
    }

    double headingSize() {
      return heading.map(Line::size).orElse(0.0);
    }

    Section close() {
      return new Section(kind, heading.orElse(null), List.copyOf(lines));
    }
  }
}
