package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Paragraphs, tables and text boxes of one part, as lines. */
final class DocxWalk {

  /** Deleted text, the old-format copy of a text box, and settings that hold no text. */
  private static final Set<String> SKIPPED =
      Set.of("Fallback", "del", "moveFrom", "sectPr", "tblPr", "trPr", "tcPr", "instrText");

  /** A box with more lines is read after everything else. */
  private static final int SHORT_BOX = 5;

  private final DocxStyles styles;
  private final DocxLinks links;
  private final DocxWarnings warnings;
  private final List<Line> sidebars = new ArrayList<>();
  private int depth;
  private int shapes;

  DocxWalk(DocxStyles styles, DocxLinks links, DocxWarnings warnings) {
    this.styles = styles;
    this.links = links;
    this.warnings = warnings;
  }

  List<Line> lines(byte[] part) throws XMLStreamException, LimitExceeded {
    XMLStreamReader xml = SafeXml.reader(part);
    List<Line> lines = new ArrayList<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new LimitExceeded("document type");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        block(xml, lines);
      }
    }
    // A box of many lines is a column, wherever it is anchored.
    return sidebars.isEmpty() ? lines : DocxRow.nameFirst(List.of(lines, sidebars));
  }

  /** One start tag outside a paragraph. */
  private void block(XMLStreamReader xml, List<Line> lines)
      throws XMLStreamException, LimitExceeded {
    String name = xml.getLocalName();
    if (SKIPPED.contains(name)) {
      skip(xml);
    } else if (name.equals("p")) {
      paragraph(xml, lines);
    } else if (name.equals("tr")) {
      row(xml, lines);
    }
  }

  private void row(XMLStreamReader xml, List<Line> lines) throws XMLStreamException, LimitExceeded {
    List<List<Line>> cells = new ArrayList<>();
    enter();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tr")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("tc")) {
          shapes++;
          cells.add(until(xml, "tc"));
          shapes--;
        } else if (SKIPPED.contains(xml.getLocalName())) {
          skip(xml);
        }
      }
    }
    depth--;
    lines.addAll(DocxRow.lines(cells));
  }

  /** The lines of everything inside the current element. */
  private List<Line> until(XMLStreamReader xml, String end)
      throws XMLStreamException, LimitExceeded {
    List<Line> lines = new ArrayList<>();
    enter();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        block(xml, lines);
      }
    }
    depth--;
    return lines;
  }

  private void paragraph(XMLStreamReader xml, List<Line> lines)
      throws XMLStreamException, LimitExceeded {
    DocxParagraph paragraph = new DocxParagraph(styles, warnings, shapes == 0);
    List<Line> boxes = new ArrayList<>();
    enter();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("p")) {
          break;
        }
        paragraph.end(xml.getLocalName());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (SKIPPED.contains(xml.getLocalName())) {
          skip(xml);
        } else if (xml.getLocalName().equals("txbxContent")) {
          shapes++;
          boxes.addAll(until(xml, "txbxContent"));
          shapes--;
        } else {
          paragraph.start(xml, links);
        }
      } else if (event == XMLStreamConstants.CHARACTERS) {
        paragraph.text(xml.getText());
      }
    }
    depth--;
    lines.addAll(paragraph.lines());
    (boxes.size() > SHORT_BOX && shapes == 0 ? sidebars : lines).addAll(boxes);
  }

  private void enter() throws LimitExceeded {
    if (++depth > Limits.XML_DEPTH) {
      throw new LimitExceeded("depth");
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int open = 1;
    while (open > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }
}
