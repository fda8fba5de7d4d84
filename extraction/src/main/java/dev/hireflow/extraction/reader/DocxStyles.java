package dev.hireflow.extraction.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Size, weight and rank of a Word document's named styles, inherited ones included. */
final class DocxStyles {

  private static final double DEFAULT_SIZE = 11;
  private static final int DEEPEST = 12;

  private final Map<String, Named> byId = new HashMap<>();
  private double defaultSize = DEFAULT_SIZE;

  /** Null members are inherited. */
  private static final class Named {
    @Nullable String parent;
    @Nullable Double size;
    @Nullable Boolean bold;
    @Nullable Boolean hidden;
    @Nullable Integer colour;
    boolean heading;
    boolean list;
  }

  static DocxStyles read(Optional<byte[]> part) throws XMLStreamException {
    DocxStyles styles = new DocxStyles();
    if (part.isPresent()) {
      styles.read(SafeXml.reader(part.get()));
    }
    return styles;
  }

  double size(@Nullable String id) {
    return ownSize(id, defaultSize);
  }

  /** Of a style that may leave the size as it was. */
  double ownSize(@Nullable String id, double otherwise) {
    for (Named at : chain(id)) {
      if (at.size != null) {
        return at.size;
      }
    }
    return otherwise;
  }

  boolean hidden(@Nullable String id) {
    for (Named at : chain(id)) {
      if (at.hidden != null) {
        return at.hidden;
      }
    }
    return false;
  }

  @Nullable Integer colour(@Nullable String id) {
    for (Named at : chain(id)) {
      if (at.colour != null) {
        return at.colour;
      }
    }
    return null;
  }

  boolean bold(@Nullable String id) {
    for (Named at : chain(id)) {
      if (at.bold != null) {
        return at.bold;
      }
    }
    return false;
  }

  boolean heading(@Nullable String id) {
    return chain(id).stream().anyMatch(style -> style.heading);
  }

  boolean list(@Nullable String id) {
    return chain(id).stream().anyMatch(style -> style.list);
  }

  private java.util.List<Named> chain(@Nullable String id) {
    java.util.List<Named> chain = new java.util.ArrayList<>();
    String next = id;
    while (next != null && chain.size() < DEEPEST) {
      Named named = byId.get(next);
      if (named == null) {
        break;
      }
      chain.add(named);
      next = named.parent;
    }
    return chain;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Named current = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
        current = null;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("style")) {
          current = new Named();
          byId.put(String.valueOf(DocxXml.attribute(xml, "styleId")), current);
        } else if (current != null) {
          member(current, xml);
        } else if (xml.getLocalName().equals("sz")) {
          defaultSize = DocxXml.halfPoints(xml, DEFAULT_SIZE);
        }
      }
    }
  }

  private static void member(Named style, XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "basedOn" -> style.parent = DocxXml.attribute(xml, "val");
      case "sz" -> style.size = DocxXml.halfPoints(xml, DEFAULT_SIZE);
      case "b" -> style.bold = DocxXml.on(xml);
      case "vanish", "specVanish" -> style.hidden = DocxXml.on(xml);
      case "color" -> style.colour = DocxXml.colour(xml);
      case "numPr" -> style.list = true;
      case "name" -> {
        String name = String.valueOf(DocxXml.attribute(xml, "val")).toLowerCase(Locale.ROOT);
        style.heading = name.startsWith("heading 1") || name.startsWith("heading 2");
        style.list |= name.startsWith("list bullet");
      }
      default -> {}
    }
  }
}
