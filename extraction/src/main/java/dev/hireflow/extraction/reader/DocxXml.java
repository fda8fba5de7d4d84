package dev.hireflow.extraction.reader;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Attributes of WordprocessingML, whatever prefix a writer chose. */
final class DocxXml {

  private DocxXml() {}

  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** {@code <w:b/>} is on, {@code <w:b w:val="0"/>} is off. */
  static boolean on(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("none"));
  }

  static double halfPoints(XMLStreamReader xml, double otherwise) {
    String value = attribute(xml, "val");
    try {
      return value == null ? otherwise : Double.parseDouble(value) / 2;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Null for "auto", which is always seen. */
  static @Nullable Integer colour(XMLStreamReader xml) {
    Integer value = hex(attribute(xml, "val"));
    String theme = attribute(xml, "themeColor");
    boolean paper = "background1".equals(theme) || "light1".equals(theme);
    return value == null && paper ? Integer.valueOf(Ink.WHITE) : value;
  }

  static @Nullable Integer hex(@Nullable String colour) {
    try {
      return colour == null || colour.length() != 6 ? null : Integer.valueOf(colour, 16);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
