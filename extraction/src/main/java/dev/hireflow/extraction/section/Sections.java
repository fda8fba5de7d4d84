package dev.hireflow.extraction.section;

import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.layout.Block;
import dev.hireflow.extraction.layout.Column;
import dev.hireflow.extraction.layout.Layout;
import dev.hireflow.extraction.vocabulary.Headings;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A resume's sections in the order of reading; a kind may occur more than once. */
public record Sections(List<Section> all) {

  public static Sections of(Layout layout) {
    HeadingStyle style = HeadingStyle.of(layout.lines());
    List<Open> sections = new ArrayList<>();
    List<Open> footers = new ArrayList<>();
    Map<Column, Open> lastIn = new EnumMap<>(Column.class);
    for (Block block : layout.blocks()) {
      if (block.column() == Column.FOOTER) {
        Open footer = new Open(SectionKind.HEADER, Optional.empty());
        footer.lines.addAll(block.lines());
        footers.add(footer);
        continue;
      }
      Open open = openFor(block, lastIn, sections);
      List<Line> lines = block.lines();
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        List<Line> following = lines.subList(i + 1, Math.min(i + 4, lines.size()));
        Optional<SectionKind> kind =
            style.headingKind(line, open.kind, open.headingSize(), following);
        boolean entry =
            kind.filter(k -> k == SectionKind.OTHER).isPresent()
                && open.startsEntry(line, following);
        if (kind.isPresent() && i > 0 && isRestOfHeading(lines.get(i - 1), line)) {
          continue;
        }
        if (kind.isPresent() && !entry) {
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
    sections.addAll(footers);
    return new Sections(named(sections.stream().map(Open::close).toList()));
  }

  /** Sections get the kind that their content has, where none of that kind is known. */
  private static List<Section> named(List<Section> sections) {
    Set<SectionKind> known = EnumSet.noneOf(SectionKind.class);
    sections.stream().filter(s -> !s.lines().isEmpty()).map(Section::kind).forEach(known::add);
    return sections.stream()
        .map(section ->
            kindByContent(section).filter(k -> !known.contains(k)).map(section::as).orElse(section))
        .toList();
  }

  /** For unknown headings, and "Training" over degrees. */
  private static Optional<SectionKind> kindByContent(Section section) {
    boolean training = section.kind() == SectionKind.CERTIFICATIONS;
    return section.isUnknown() || training
        ? SectionContent.kindOf(section.lines())
            .filter(kind -> !training || kind == SectionKind.EDUCATION)
        : Optional.empty();
  }

  /** "Esperienze" over "lavorative": one heading, broken. */
  private static boolean isRestOfHeading(Line above, Line line) {
    return Headings.kindOf(above.text()).isPresent()
        && Headings.kindOf(line.text()).isEmpty()
        && Headings.kindOf(above.text() + " " + line.text()).isPresent()
        && Look.of(above).equals(Look.of(line));
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
    private boolean namedByHeadings;

    Open(SectionKind kind, Optional<Line> heading) {
      this.kind = kind;
      this.heading = heading;
    }

    /** The name of a firm or a school in the type of a heading, with its dates close below. */
    boolean startsEntry(Line line, List<Line> following) {
      boolean history =
          kind == SectionKind.EXPERIENCE
              || kind == SectionKind.EDUCATION
              || kind == SectionKind.PROJECTS
              || kind == SectionKind.VOLUNTEERING;
      boolean unknown = Headings.kindOf(line.text()).isEmpty();
      boolean dated = following.stream().anyMatch(l -> !DateSpans.in(l.text()).isEmpty());
      boolean starts = history && unknown && dated && (lines.isEmpty() || namedByHeadings);
      namedByHeadings |= starts;
      return starts;
    }

    double headingSize() {
      return heading.map(Line::size).orElse(0.0);
    }

    Section close() {
      return new Section(kind, heading.orElse(null), List.copyOf(lines));
    }
  }
}
