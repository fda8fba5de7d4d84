package dev.hireflow.extraction.reader;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How a run of text is set, as far as that tells headings from text and text from tricks. */
final class DocxRun {

  private static final double TINY = 2;

  /** In percent of a letter's width. */
  private static final double SQUEEZED = 10;

  private final DocxStyles styles;
  private final Backdrop behind;
  private Backdrop own = Backdrop.NONE;
  private boolean bold;
  private boolean italic;
  private boolean hidden;
  private double size;
  private double scale = 100;
  private @Nullable Integer colour;

  DocxRun(DocxStyles styles, @Nullable String paragraphStyle, Backdrop behind) {
    this.styles = styles;
    this.behind = behind;
    bold = styles.bold(paragraphStyle);
    hidden = styles.hidden(paragraphStyle);
    size = styles.size(paragraphStyle);
    colour = styles.colour(paragraphStyle);
  }

  void property(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "b" -> bold = DocxXml.on(xml);
      case "i" -> italic = DocxXml.on(xml);
      case "sz" -> size = DocxXml.halfPoints(xml, size);
      case "w" -> scale = 2 * DocxXml.halfPoints(xml, scale / 2);
      case "vanish", "specVanish", "webHidden" -> hidden |= DocxXml.on(xml);
      case "color" -> colour = DocxXml.colour(xml);
      case "shd" -> own = Backdrop.shading(xml).over(own);
      case "highlight" -> own = Backdrop.highlight(xml);
      case "rStyle" -> style(DocxXml.attribute(xml, "val"));
      default -> {}
    }
  }

  private void style(@Nullable String id) {
    bold |= styles.bold(id);
    hidden |= styles.hidden(id);
    size = styles.ownSize(id, size);
    Integer other = styles.colour(id);
    colour = other == null ? colour : other;
  }

  boolean isSeen() {
    Integer ink = colour;
    boolean lost = ink != null && own.over(behind).looksLike(ink);
    return !hidden && !lost && size >= TINY && scale >= SQUEEZED;
  }

  boolean bold() {
    return bold;
  }

  boolean italic() {
    return italic;
  }

  double size() {
    return size;
  }
}
