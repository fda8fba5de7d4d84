package dev.hireflow.resume.export;

import dev.hireflow.resume.export.PdfStrip.Glyphs;
import dev.hireflow.resume.export.PdfStrip.Ink;
import dev.hireflow.resume.export.PdfStrip.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets the blocks of a resume as strips. */
final class PdfSetter {

  private static final String BULLET = "•";
  private static final int KEPT_WHOLE = 6;

  private final PdfLook look;
  private final PdfFaces faces;
  private final List<PdfStrip> strips = new ArrayList<>();

  PdfSetter(PdfLook look, PdfFaces faces) {
    this.look = look;
    this.faces = faces;
  }

  List<PdfStrip> set(Outline outline) {
    strips.addAll(new PdfHead(look, faces).set(outline));
    List<Block> blocks = outline.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean follows = i + 1 < blocks.size() && belongs(blocks.get(i), blocks.get(i + 1));
      set(blocks.get(i), follows);
    }
    return List.copyOf(strips);
  }

  /** Whether a page must not end between the two. */
  private static boolean belongs(Block block, Block next) {
    return switch (block) {
      case Block.Heading heading -> true;
      case Block.Title title -> Block.belongsToEntry(next);
      case Block.Subtitle subtitle -> Block.belongsToEntry(next);
      case Block.Point point -> false;
      case Block.Paragraph paragraph -> false;
      case Block.Items items -> false;
    };
  }

  private void set(Block block, boolean keep) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Title title ->
          strips.addAll(new PdfTitle(look, faces).set(title, afterHeading(strips.size()), keep));
      case Block.Subtitle subtitle -> subtitle(subtitle, keep);
      case Block.Point point -> point(point.text());
      case Block.Paragraph paragraph -> paragraph(paragraph.text());
      case Block.Items items -> items(items);
    }
  }

  private void heading(Block.Heading heading) {
    String text = look.capitals() ? heading.text().toUpperCase(Locale.ROOT) : heading.text();
    float size = look.headingSize();
    Ink glyphs = new Glyphs(0, text, faces.bold(), size, look.accent());
    Ink rule = new Rule(look.width(), 0.7f, look.accent());
    strips.add(new PdfStrip(13, PdfLook.leading(size) + 3.5f, true, List.of(glyphs, rule)));
  }

  private void subtitle(Block.Subtitle subtitle, boolean keep) {
    String text = faces.italic().printable(subtitle.text());
    for (String line : new PdfWrap(faces.italic(), look.size(), look.width()).lines(text)) {
      strips.add(strip(0, new Glyphs(0, line, faces.italic(), look.size(), look.muted()), keep));
    }
  }

  private void point(String text) {
    float indent = look.size() * 1.15f;
    List<String> lines =
        new PdfWrap(faces.regular(), look.size(), look.width() - indent).lines(printable(text));
    int first = strips.size();
    lines.forEach(line -> strips.add(strip(0, regular(indent, line), false)));
    Ink bullet = new Glyphs(1.5f, BULLET, faces.regular(), look.size(), look.accent());
    PdfStrip top = strips.get(first);
    List<Ink> inks = List.of(bullet, top.inks().getFirst());
    strips.set(first, new PdfStrip(afterHeading(first) ? 3 : 1.6f, top.height(), false, inks));
    keepEdges(first);
  }

  private void paragraph(String text) {
    int first = strips.size();
    PdfWrap wrap = new PdfWrap(faces.regular(), look.size(), look.width());
    wrap.lines(printable(text)).forEach(line -> strips.add(strip(0, regular(0, line), false)));
    strips.set(first, strips.get(first).after(3));
    keepEdges(first);
  }

  private void items(Block.Items items) {
    int first = strips.size();
    float start = items.label() == null ? 0 : label(items.label() + ":");
    PdfWrap wrap = new PdfWrap(faces.regular(), look.size(), look.width(), start);
    List<String> lines = wrap.lines(units(items.items()));
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 && start > 0) {
        beside(regular(start, lines.getFirst()));
      } else {
        strips.add(strip(0, regular(0, lines.get(i)), false));
      }
    }
    strips.set(first, strips.get(first).after(afterHeading(first) ? 3 : 1.6f));
    keepEdges(first);
  }

  /** Where the line goes on after it; a long one has lines of its own. */
  private float label(String text) {
    PdfFace bold = faces.bold();
    PdfWrap wrap = new PdfWrap(bold, look.size(), look.width());
    for (String line : wrap.lines(bold.printable(text))) {
      strips.add(strip(0, new Glyphs(0, line, bold, look.size(), look.ink()), true));
    }
    float end = right(strips.getLast()) + bold.width(" ", look.size());
    if (end <= look.width() / 2) {
      return end;
    }
    return 0;
  }

  private void beside(Glyphs glyphs) {
    PdfStrip label = strips.removeLast();
    strips.add(new PdfStrip(0, label.height(), false, List.of(label.inks().getFirst(), glyphs)));
  }

  private static float right(PdfStrip strip) {
    return strip.inks().getFirst() instanceof Glyphs glyphs ? glyphs.right() : 0;
  }

  private List<String> units(List<String> items) {
    List<String> units = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      units.add(printable(items.get(i) + (i + 1 < items.size() ? "," : "")));
    }
    return units;
  }

  private boolean afterHeading(int index) {
    return strips.get(index - 1).inks().stream().anyMatch(Rule.class::isInstance);
  }

  /** No first or last line alone on a page; what is short is not divided at all. */
  private void keepEdges(int first) {
    int lines = strips.size() - first;
    for (int i = first; i < strips.size() - 1; i++) {
      boolean edge = i == first || i == strips.size() - 2;
      if (edge || lines <= KEPT_WHOLE) {
        strips.set(i, strips.get(i).kept());
      }
    }
  }

  private Glyphs regular(float x, String line) {
    return new Glyphs(x, line, faces.regular(), look.size(), look.ink());
  }

  private PdfStrip strip(float before, Glyphs glyphs, boolean keep) {
    return new PdfStrip(before, PdfLook.leading(look.size()), keep, List.of(glyphs));
  }

  private String printable(String text) {
    return faces.regular().printable(text);
  }
}
