package dev.hireflow.resume.export;

import dev.hireflow.resume.export.PdfStrip.Glyphs;
import dev.hireflow.resume.export.PdfStrip.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sets the first line of an entry: words on the left, dates on the right. */
record PdfTitle(PdfLook look, PdfFaces faces) {

  private static final String DOT = "· ";
  private static final float GAP = 14;
  private static final float LEAST_SCALE = 0.78f;

  List<PdfStrip> set(Block.Title title, boolean first, boolean keep) {
    String dates = faces.regular().printable(Objects.requireNonNullElse(title.dates(), ""));
    float datesWidth = faces.regular().width(dates, look.size());
    boolean dated = !dates.isEmpty() && datesWidth < look.width() / 2;
    float room = dated ? look.width() - datesWidth - GAP : look.width();
    List<List<Ink>> lines = words(title, room);
    if (dated) {
      lines.getFirst().add(glyphs(look.width() - datesWidth, dates, faces.regular(), look.size()));
    }
    return strips(lines, first ? 3.5f : 7.5f, keep);
  }

  /** What is a little too long is set smaller: broken, its end would be read as a firm. */
  private List<List<Ink>> words(Block.Title title, float room) {
    String text = faces.bold().printable(title.text());
    String beside = title.beside() == null ? "" : faces.italic().printable(DOT + title.beside());
    float full = width(text, beside, look.size());
    float size = look.size() * Math.clamp(room / full, LEAST_SCALE, 1);
    return width(text, beside, size) <= room + 0.1f
        ? oneLine(text, beside, size)
        : broken(text, beside, size, room);
  }

  private float width(String text, String beside, float size) {
    float bold = faces.bold().width(text, size);
    return Math.max(1, beside.isEmpty() ? bold : bold + space(size) + italic(beside, size));
  }

  private List<List<Ink>> oneLine(String text, String beside, float size) {
    List<Ink> line = new ArrayList<>();
    line.add(new Glyphs(0, text, faces.bold(), size, look.ink()));
    if (!beside.isEmpty()) {
      float x = faces.bold().width(text, size) + space(size);
      line.add(glyphs(x, beside, faces.italic(), size));
    }
    List<List<Ink>> lines = new ArrayList<>();
    lines.add(line);
    return lines;
  }

  private List<List<Ink>> broken(String text, String beside, float size, float room) {
    List<List<Ink>> lines = new ArrayList<>();
    for (String line : new PdfWrap(faces.bold(), size, room).lines(text)) {
      lines.add(new ArrayList<>(List.of(new Glyphs(0, line, faces.bold(), size, look.ink()))));
    }
    if (!beside.isEmpty()) {
      String bare = beside.substring(DOT.length());
      for (String line : new PdfWrap(faces.italic(), size, room).lines(bare)) {
        lines.add(new ArrayList<>(List.of(glyphs(0, line, faces.italic(), size))));
      }
    }
    return lines;
  }

  private List<PdfStrip> strips(List<List<Ink>> lines, float before, boolean keep) {
    List<PdfStrip> strips = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      float height = PdfLook.leading(look.size());
      strips.add(new PdfStrip(i == 0 ? before : 0, height, keep || !last, lines.get(i)));
    }
    return strips;
  }

  private Glyphs glyphs(float x, String text, PdfFace face, float size) {
    return new Glyphs(x, text, face, size, look.muted());
  }

  private float space(float size) {
    return faces.regular().width(" ", size);
  }

  private float italic(String text, float size) {
    return faces.italic().width(text, size);
  }
}
