package dev.hireflow.resume.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** Paper, styles and lists of a Word document. */
final class DocxSetup {

  /** A4 in twentieths of a point. */
  private static final int WIDTH = 11906;

  private static final int HEIGHT = 16838;
  private static final int EDGE = 1080;

  private DocxSetup() {}

  static void prepare(XWPFDocument document, ExportTemplate template, String language)
      throws IOException, XmlException {
    String styles = load(template.id() + "-styles.xml").replace("LANGUAGE", language);
    document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
    document
        .createNumbering()
        .setNumbering(NumberingDocument.Factory.parse(load("numbering.xml")).getNumbering());
    paper(document.getDocument().getBody().addNewSectPr(), template);
  }

  private static void paper(CTSectPr section, ExportTemplate template) {
    CTPageSz size = section.addNewPgSz();
    size.setW(WIDTH);
    size.setH(HEIGHT);
    int side = Math.round(PdfLook.of(template).side() * 20);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(EDGE);
    margins.setBottom(EDGE);
    margins.setLeft(side);
    margins.setRight(side);
  }

  private static String load(String name) throws IOException {
    return new ClassPathResource("export/" + name).getContentAsString(StandardCharsets.UTF_8);
  }
}
