package dev.hireflow.resume.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;

/** A resume as a Word document, with styles and lists that can be edited on. */
final class DocxExport {

  private DocxExport() {}

  static byte[] of(Outline outline, ExportTemplate template) throws IOException, XmlException {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxSetup.prepare(document, template, outline.language());
      describe(document.getProperties().getCoreProperties(), outline);
      DocxHead.write(document, outline);
      DocxBody body = new DocxBody(document);
      List<Block> blocks = outline.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        body.write(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void describe(CoreProperties properties, Outline outline) {
    properties.setTitle(outline.title());
    properties.setCreator(outline.topLine());
    properties.getUnderlyingProperties().setLanguageProperty(outline.language());
  }
}
