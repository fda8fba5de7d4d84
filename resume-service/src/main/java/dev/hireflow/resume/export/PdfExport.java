package dev.hireflow.resume.export;

import dev.hireflow.resume.export.PdfPages.Placed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A resume as PDF, with the fonts that it needs inside. */
final class PdfExport {

  private PdfExport() {}

  static byte[] of(Outline outline, ExportTemplate template) throws IOException {
    PdfLook look = PdfLook.of(template);
    try (PDDocument document = new PDDocument();
        PdfFaces faces = new PdfFaces(document, look.family())) {
      describe(document, outline);
      List<List<Placed>> pages = PdfPages.of(new PdfSetter(look, faces).set(outline));
      for (int number = 1; number <= pages.size(); number++) {
        PdfPen.draw(document, look, faces.regular(), pages.get(number - 1), number, pages.size());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void describe(PDDocument document, Outline outline) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(outline.title());
    information.setAuthor(outline.topLine());
    information.setCreator("Hireflow");
    document.setVersion(1.7f);
    document.getDocumentCatalog().setLanguage(outline.language());
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }
}
