package dev.hireflow.extraction.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Where a part's hyperlinks lead, by relationship id; nothing is ever fetched. */
final class DocxLinks {

  private final Map<String, String> targets;

  private DocxLinks(Map<String, String> targets) {
    this.targets = targets;
  }

  @Nullable String target(@Nullable String id) {
    return id == null ? null : targets.get(id);
  }

  static DocxLinks read(Optional<byte[]> relations) throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    if (relations.isPresent()) {
      XMLStreamReader xml = SafeXml.reader(relations.get());
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")
            && "External".equals(xml.getAttributeValue(null, "TargetMode"))
            && String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/hyperlink")) {
          targets.put(
              String.valueOf(xml.getAttributeValue(null, "Id")),
              String.valueOf(xml.getAttributeValue(null, "Target")));
        }
      }
    }
    return new DocxLinks(targets);
  }
}
