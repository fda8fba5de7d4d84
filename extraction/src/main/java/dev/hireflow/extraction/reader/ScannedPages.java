package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Page;
import dev.hireflow.extraction.ocr.Ocr;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages that are pictures of text, and has them recognised. */
final class ScannedPages {

  private static final double DOTS_PER_INCH = 200;
  private static final double MOST_PIXELS = 12_000_000;
  private static final int POINTS_PER_INCH = 72;
  private static final int MOST_PAGES = 8;

  private final PDFRenderer renderer;
  private final List<Integer> unread = new ArrayList<>();
  private int read;

  ScannedPages(PDDocument document) {
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  /** The page with its text recognised; an invisible layer counts where the picture agrees. */
  Page recognised(Page page, List<Line> layer) throws IOException {
    if (read >= MOST_PAGES) {
      unread.add(page.number());
      return page;
    }
    read++;
    double inches = Math.sqrt(page.width() * page.height()) / POINTS_PER_INCH;
    double dots = Math.min(DOTS_PER_INCH, Math.sqrt(MOST_PIXELS) / inches);
    BufferedImage grey =
        renderer.renderImage(page.number() - 1, (float) (dots / POINTS_PER_INCH), ImageType.GRAY);
    return TextLayer.agreed(Ocr.page(grey, page.number(), page.width()), layer);
  }

  List<String> warnings() {
    return unread.isEmpty() ? List.of() : List.of("scanned pages not read: " + unread);
  }

  int count() {
    return read;
  }
}
