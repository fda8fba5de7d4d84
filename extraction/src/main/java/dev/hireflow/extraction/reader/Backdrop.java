package dev.hireflow.extraction.reader;

import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What text in a Word file stands on. White on a shaded cell is design, on bare paper it is a
 * trick; in a shape or in a table with a style of its own nobody can tell.
 *
 * @param colour null where it is not known
 * @param none whether nothing is said here, and what is further behind counts
 */
record Backdrop(@Nullable Integer colour, boolean none) {

  static final Backdrop PAPER = new Backdrop(Ink.WHITE, false);
  static final Backdrop UNKNOWN = new Backdrop(null, false);
  static final Backdrop NONE = new Backdrop(null, true);

  private static final Map<String, Integer> HIGHLIGHTS =
      Map.ofEntries(
          Map.entry("black", 0x000000),
          Map.entry("blue", 0x0000FF),
          Map.entry("cyan", 0x00FFFF),
          Map.entry("green", 0x00FF00),
          Map.entry("magenta", 0xFF00FF),
          Map.entry("red", 0xFF0000),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("white", 0xFFFFFF),
          Map.entry("darkblue", 0x000080),
          Map.entry("darkcyan", 0x008080),
          Map.entry("darkgreen", 0x008000),
          Map.entry("darkmagenta", 0x800080),
          Map.entry("darkred", 0x800000),
          Map.entry("darkyellow", 0x808000),
          Map.entry("darkgray", 0x808080),
          Map.entry("lightgray", 0xC0C0C0));

  /** A pattern of two colours is not known, one without colours is no shading. */
  static Backdrop shading(XMLStreamReader xml) {
    String pattern = String.valueOf(DocxXml.attribute(xml, "val"));
    String colour = DocxXml.attribute(xml, pattern.equals("solid") ? "color" : "fill");
    if (pattern.startsWith("pct") || DocxXml.attribute(xml, "themeFill") != null) {
      return UNKNOWN;
    }
    Integer fill = DocxXml.hex(colour);
    return fill == null ? NONE : new Backdrop(fill, false);
  }

  static Backdrop highlight(XMLStreamReader xml) {
    String name = String.valueOf(DocxXml.attribute(xml, "val")).toLowerCase(Locale.ROOT);
    Integer colour = HIGHLIGHTS.get(name);
    return colour == null ? NONE : new Backdrop(colour, false);
  }

  Backdrop over(Backdrop behind) {
    return none ? behind : this;
  }

  boolean looksLike(int ink) {
    Integer own = colour;
    return own != null && Ink.alike(own, ink);
  }
}
