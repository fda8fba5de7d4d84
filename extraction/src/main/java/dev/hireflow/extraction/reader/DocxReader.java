package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Walks the parts of a Word file itself: the usual libraries drop text boxes, where Word keeps
 * sidebars, and links in headers, where people put their contacts.
 */
final class DocxReader {

  private static final String MAIN = "word/document.xml";

  private DocxReader() {}

  static Document read(byte[] bytes) throws UnreadableDocumentException {
    try (WordPackageReader parts = WordPackageReader.open(bytes)) {
      DocxStyles styles = DocxStyles.read(parts.part("word/styles.xml"));
      List<Line> lines = new ArrayList<>();
      DocxWarnings warnings = new DocxWarnings();
      for (String header : parts.partsNamed("word/header")) {
        walk(parts, header, styles, lines, warnings);
      }
      for (String footer : parts.partsNamed("word/footer")) {
        walk(parts, footer, styles, lines, warnings);
      }
      if (!walk(parts, MAIN, styles, lines, warnings)) {
        throw new UnreadableDocumentException(Reason.CORRUPT);
      }
      return new Document(List.of(Page.unpaged(lines)), warnings.all());
    } catch (LimitExceeded | StackOverflowError e) {
      throw new UnreadableDocumentException(Reason.HOSTILE);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new UnreadableDocumentException(Reason.CORRUPT);
    }
  }

  private static boolean walk(
      WordPackageReader parts,
      String name,
      DocxStyles styles,
      List<Line> lines,
      DocxWarnings warnings)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    Optional<byte[]> part = parts.part(name);
    if (part.isEmpty()) {
      return false;
    }
    int slash = name.lastIndexOf('/') + 1;
    String relations = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    DocxLinks links = DocxLinks.read(parts.part(relations));
    DocxWalk walk = new DocxWalk(styles, links, warnings);
    lines.addAll(walk.lines(part.get()));
    if (lines.stream().mapToInt(line -> line.text().length()).sum() > Limits.TEXT_CHARACTERS) {
      throw new UnreadableDocumentException(Reason.TOO_MANY_PAGES);
    }
    return true;
  }
}
