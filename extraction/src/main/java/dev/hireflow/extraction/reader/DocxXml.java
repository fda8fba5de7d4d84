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
}
