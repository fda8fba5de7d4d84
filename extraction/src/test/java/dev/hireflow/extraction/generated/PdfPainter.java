package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.samples.Sheet;
import java.awt.Color;
import java.io.IOException;

/** A plan as a PDF. */
final class PdfPainter {

  private static final float MARGIN = 56;
  private static final float TOP = 64;

  private final Plan plan;
  private final Noise noise;
  private final Parts parts;
  private final int lot;

  private PdfPainter(Plan plan, Noise noise, Parts parts, int lot) {
    this.plan = plan;
    this.noise = noise;
    this.parts = parts;
    this.lot = lot;
  }

  static byte[] of(Plan plan, Noise noise, Parts parts, int lot) throws IOException {
    PdfPainter painter = new PdfPainter(plan, noise, parts, lot);
    int pages = noise == Noise.PAGE_LINES ? painter.painted(1).pages() : 1;
    return painter.painted(pages).bytes();
  }

  private record Painted(int pages, byte[] bytes) {}

  private Painted painted(int pages) throws IOException {
    try (Sheet sheet = new Sheet()) {
      // Saving must give the same bytes each time.
      sheet.document().setDocumentId(7L);
      Typeface face = Typeface.of(plan.frame(), noise, sheet.document());
      PdfPages paper = new PdfPages(sheet, face, plan.frame(), noise, parts, lot, pages);
      draw(paper);
      return new Painted(paper.count(), sheet.bytes());
    }
  }

  private void draw(PdfPages paper) throws IOException {
    float y = head(paper);
    float width = Sheet.WIDTH;
    switch (plan.frame().side()) {
      case LEFT -> {
        side(paper, 24, PdfPages.NARROW - 14, TOP, Color.WHITE);
        main(paper, PdfPages.NARROW + 24, width - 36, TOP);
      }
      case RIGHT -> {
        side(paper, width - PdfPages.NARROW + 18, width - 18, TOP, Color.BLACK);
        main(paper, 44, width - PdfPages.NARROW - 24, TOP);
      }
      case EQUAL -> {
        side(paper, width / 2 + 18, width - 44, y + 8, Color.BLACK);
        main(paper, 44, width / 2 - 18, y + 8);
      }
      case NONE -> main(paper, MARGIN, width - MARGIN, y);
    }
  }

  private float head(PdfPages paper) throws IOException {
    if (plan.head().isEmpty()) {
      return TOP;
    }
    boolean band = plan.frame().hasBand();
    if (band) {
      paper.sheet().fill(0, 0, Sheet.WIDTH, 150, PdfPages.DARK);
    }
    Color ink = band ? Color.WHITE : Color.BLACK;
    float end = column(paper, MARGIN, Sheet.WIDTH - MARGIN, TOP, ink, true).paint(plan.head());
    return band ? 172 : end;
  }

  private void main(PdfPages paper, float left, float right, float y) throws IOException {
    column(paper, left, right, y, Color.BLACK, false).paint(plan.main());
  }

  private void side(PdfPages paper, float left, float right, float y, Color ink)
      throws IOException {
    column(paper, left, right, y, ink, false).paint(plan.side());
  }

  private PdfColumn column(
      PdfPages paper, float left, float right, float y, Color ink, boolean head) {
    return new PdfColumn(paper, plan.frame(), left, right, y, ink, head);
  }
}
