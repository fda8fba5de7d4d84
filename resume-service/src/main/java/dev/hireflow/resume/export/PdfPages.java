package dev.hireflow.resume.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Divides strips among pages. The margins are so wide that nothing is taken for a running line: in
 * the outer ninth of a page, programs drop what stands there twice.
 */
final class PdfPages {

  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float HEIGHT = PDRectangle.A4.getHeight();

  private static final float FIRST_TOP = 58;
  private static final float TOP = 78;
  private static final float BOTTOM = HEIGHT - 78;
  private static final int MOST = 30;

  private final List<List<Placed>> pages = new ArrayList<>();
  private float y = FIRST_TOP;

  private PdfPages() {
    pages.add(new ArrayList<>());
  }

  /** A strip whose top is so far from the page's. */
  record Placed(float y, PdfStrip strip) {}

  /** No more pages than anybody reads; the rest is left out. */
  static List<List<Placed>> of(List<PdfStrip> strips) {
    PdfPages pages = new PdfPages();
    int at = 0;
    while (at < strips.size()) {
      int end = groupEnd(strips, at);
      pages.add(strips.subList(at, end));
      at = end;
    }
    return pages.pages.subList(0, Math.min(MOST, pages.pages.size()));
  }

  private static int groupEnd(List<PdfStrip> strips, int from) {
    int end = from;
    while (end < strips.size() - 1 && strips.get(end).keep()) {
      end++;
    }
    return end + 1;
  }

  private void add(List<PdfStrip> group) {
    float height = 0;
    for (PdfStrip strip : group) {
      height += strip.before() + strip.height();
    }
    boolean fitsAPage = height <= BOTTOM - TOP;
    if (fitsAPage && y + height > BOTTOM) {
      turn();
    }
    group.forEach(this::place);
  }

  private void place(PdfStrip strip) {
    if (y + strip.before() + strip.height() > BOTTOM) {
      turn();
    }
    float top = pages.getLast().isEmpty() ? y : y + strip.before();
    pages.getLast().add(new Placed(top, strip));
    y = top + strip.height();
  }

  private void turn() {
    if (!pages.getLast().isEmpty()) {
      pages.add(new ArrayList<>());
      y = TOP;
    }
  }
}
