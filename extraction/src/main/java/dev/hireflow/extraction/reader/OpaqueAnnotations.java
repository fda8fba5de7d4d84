package dev.hireflow.extraction.reader;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Annotations that are filled with a colour: what the page shows below them nobody sees. */
final class OpaqueAnnotations {

  private static final int MOST = 100;
  private static final float OPAQUE = 0.9f;
  private static final COSName OPACITY = COSName.getPDFName("CA");

  private OpaqueAnnotations() {}

  static List<Rectangle2D> on(PDPage page) throws IOException {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      PDRectangle box = annotation.getRectangle();
      if (box != null && boxes.size() < MOST && isFilled(annotation)) {
        boxes.add(
            new Rectangle2D.Double(
                box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
      }
    }
    return boxes;
  }

  private static boolean isFilled(PDAnnotation annotation) {
    boolean seen = !annotation.isHidden() && !annotation.isNoView();
    boolean opaque = annotation.getCOSObject().getFloat(OPACITY, 1) >= OPAQUE;
    var filling =
        switch (String.valueOf(annotation.getSubtype())) {
          case "Square" -> annotation.getCOSObject().getCOSArray(COSName.IC);
          case "FreeText" -> annotation.getCOSObject().getCOSArray(COSName.C);
          default -> null;
        };
    return seen && opaque && filling != null && filling.size() > 0;
  }
}
