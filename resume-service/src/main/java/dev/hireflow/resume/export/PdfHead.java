package dev.hireflow.resume.export;

import dev.hireflow.resume.export.PdfStrip.Glyphs;
import dev.hireflow.resume.export.PdfStrip.Ink;
import dev.hireflow.resume.export.PdfStrip.Link;
import dev.hireflow.resume.export.Person.Way;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Sets the top of the first page: the name, large, and how to reach its bearer. */
final class PdfHead {

  private static final String BETWEEN = "  |  ";

  private final PdfLook look;
  private final PdfFaces faces;
  private final List<PdfStrip> strips = new ArrayList<>();

  PdfHead(PdfLook look, PdfFaces faces) {
    this.look = look;
    this.faces = faces;
  }

  List<PdfStrip> set(Outline outline) {
    name(faces.bold().printable(outline.topLine()));
    String headline = outline.person().headline();
    if (headline != null) {
      text(faces.italic(), faces.italic().printable(headline), look.size() * 1.15f, look.muted());
    }
    rows(outline.person().ways()).forEach(this::row);
    return strips;
  }

  private void name(String name) {
    float full = faces.bold().width(name, look.nameSize());
    float size = look.nameSize() * Math.clamp(look.width() / Math.max(1, full), 0.5f, 1);
    text(faces.bold(), name, size, look.accent());
  }

  private void text(PdfFace face, String text, float size, Color color) {
    for (String line : new PdfWrap(face, size, look.width() + 0.1f).lines(text)) {
      Ink glyphs = new Glyphs(start(face.width(line, size)), line, face, size, color);
      strips.add(new PdfStrip(0, PdfLook.leading(size), true, List.of(glyphs)));
    }
  }

  private float start(float width) {
    return look.centered() ? Math.max(0, (look.width() - width) / 2) : 0;
  }

  /** A way is broken only where it is longer than a line. */
  private List<List<Way>> rows(List<Way> ways) {
    List<List<Way>> rows = new ArrayList<>();
    for (Way way : ways.stream().flatMap(way -> pieces(way).stream()).toList()) {
      List<Way> row = rows.isEmpty() ? List.of() : rows.getLast();
      if (row.isEmpty() || width(row) + width(BETWEEN) + width(way.text()) > look.width()) {
        rows.add(new ArrayList<>(List.of(way)));
      } else {
        row.add(way);
      }
    }
    return rows;
  }

  private List<Way> pieces(Way way) {
    String text = faces.regular().printable(way.text());
    return new PdfWrap(faces.regular(), size(), look.width())
        .lines(text).stream().map(piece -> new Way(piece, way.href())).toList();
  }

  private void row(List<Way> ways) {
    List<Ink> inks = new ArrayList<>();
    float x = start(width(ways));
    for (Way way : ways) {
      if (!inks.isEmpty()) {
        inks.add(new Glyphs(x, BETWEEN, faces.regular(), size(), look.muted()));
        x += width(BETWEEN);
      }
      inks.addAll(inks(x, way));
      x += width(way.text());
    }
    strips.add(new PdfStrip(2, PdfLook.leading(size()), true, List.copyOf(inks)));
  }

  private List<Ink> inks(float x, Way way) {
    String href = way.href();
    Color color = href == null ? look.ink() : look.link();
    Ink glyphs = new Glyphs(x, way.text(), faces.regular(), size(), color);
    return href == null ? List.of(glyphs) : List.of(glyphs, new Link(x, width(way.text()), href));
  }

  private float width(List<Way> row) {
    float width = width(BETWEEN) * (row.size() - 1);
    for (Way way : row) {
      width += width(way.text());
    }
    return width;
  }

  private float width(String text) {
    return faces.regular().width(text, size());
  }

  private float size() {
    return look.size() * 0.97f;
  }
}
