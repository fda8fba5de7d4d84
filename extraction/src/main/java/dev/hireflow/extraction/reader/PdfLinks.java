package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** Link annotations: they hold addresses that the page itself often does not show. */
final class PdfLinks {

  private static final int PER_PAGE = 500;

  private final PDDocument document;

  PdfLinks(PDDocument document) {
    this.document = document;
  }

  List<Link> on(int page) throws IOException {
    PDPage pdfPage = document.getPage(page - 1);
    List<Link> links = new ArrayList<>();
    for (PDAnnotation annotation : pdfPage.getAnnotations()) {
      Link link = link(annotation, pdfPage.getCropBox());
      if (link != null && links.size() < PER_PAGE) {
        links.add(link);
      }
    }
    return links;
  }

  private static @Nullable Link link(PDAnnotation annotation, PDRectangle crop) {
    PDRectangle area = annotation.getRectangle();
    if (!(annotation instanceof PDAnnotationLink link)
        || !(link.getAction() instanceof PDActionURI action)
        || area == null) {
      return null;
    }
    String uri = action.getURI();
    if (uri == null || uri.isBlank()) {
      return null;
    }
    return new Link(
        uri.strip(),
        new Box(
            area.getLowerLeftX() - crop.getLowerLeftX(),
            crop.getUpperRightY() - area.getUpperRightY(),
            area.getWidth(),
            area.getHeight()));
  }

  /** Where a click inside a box leads. */
  record Link(String uri, Box box) {}
}
