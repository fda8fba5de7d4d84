package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Paragraphs, tables and text boxes of one part, as lines. */
final class DocxWalk {

  /** Deleted text, the old-format copy of a text box, and settings that hold no text. */
  private static final Set<String> SKIPPED =
      Set.of("Fallback", "del", "moveFrom", "sectPr", "trPr", "instrText");

  private static final Pattern HIDDEN_SHAPE =
      Pattern.compile("visibility:\\s*hidden|display:\\s*none");

  /** A box with more lines is read after everything else. */
  private static final int SHORT_BOX = 5;

  private final DocxStyles styles;
  private final DocxLinks links;
  private final DocxWarnings warnings;
  private final List<Line> sidebars = new ArrayList<>();
  private int depth;
  private int shapes;
  private boolean shapeIsShown = true;
  private Backdrop behind = Backdrop.PAPER;
  private Backdrop table = Backdrop.PAPER;

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
    } else if (name.equals("tbl")) {
      table = behind;
    } else if (name.equals("tblPr")) {
      table = shading(xml, table);
    } else if (name.equals("tcPr")) {
      behind = shading(xml, behind);
    }
  }

  /** The shading that properties of a table or a cell tell of. */
  private static Backdrop shading(XMLStreamReader xml, Backdrop otherwise)
      throws XMLStreamException {
    Backdrop found = Backdrop.NONE;
    boolean styled = false;
    int open = 1;
    while (open > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
        found = xml.getLocalName().equals("shd") ? Backdrop.shading(xml) : found;
        styled |= xml.getLocalName().equals("tblStyle");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
    return found.over(styled ? Backdrop.UNKNOWN : otherwise);
  }

  private void row(XMLStreamReader xml, List<Line> lines) throws XMLStreamException, LimitExceeded {
    List<List<Line>> cells = new ArrayList<>();
    Backdrop outer = behind;
    Backdrop own = table;
    enter();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tr")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("tc")) {
          shapes++;
          behind = own;
          cells.add(until(xml, "tc"));
          shapes--;
        } else if (SKIPPED.contains(xml.getLocalName())) {
          skip(xml);
        }
      }
    }
    depth--;
    behind = outer;
    table = own;
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
    DocxParagraph paragraph = new DocxParagraph(styles, warnings, behind);
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
          boxes.addAll(box(xml));
        } else {
          shape(xml);
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

  /** What a text box holds; nothing when its shape is not shown. */
  private List<Line> box(XMLStreamReader xml) throws XMLStreamException, LimitExceeded {
    Backdrop outer = behind;
    boolean shown = shapeIsShown;
    behind = Backdrop.UNKNOWN;
    shapes++;
    List<Line> lines = until(xml, "txbxContent");
    shapes--;
    behind = outer;
    if (!shown) {
      warnings.hidden(lines.stream().mapToInt(line -> line.text().length()).sum());
    }
    return shown ? lines : List.of();
  }

  private void shape(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "drawing", "pict" -> shapeIsShown = true;
      case "docPr" -> shapeIsShown &= !Set.of("1", "true").contains(value(xml, "hidden"));
      case "shape", "rect", "roundrect" ->
          shapeIsShown &= !HIDDEN_SHAPE.matcher(value(xml, "style")).find();
      default -> {}
    }
  }

  private static String value(XMLStreamReader xml, String attribute) {
    return String.valueOf(DocxXml.attribute(xml, attribute));
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
