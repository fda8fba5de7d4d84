package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.PlainText;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Page;
import java.util.ArrayList;
import java.util.List;

/** Plain text and Markdown, whose marks become the styles that they stand for. */
final class TextReader {

  private TextReader() {}

  static void check(byte[] bytes) throws UnreadableDocumentException {
    text(bytes);
  }

  static Document read(byte[] bytes) throws UnreadableDocumentException {
    List<Line> lines = new ArrayList<>();
    for (String raw : text(bytes).split("\\R", -1)) {
      MarkdownLine.parse(raw, lines.isEmpty() ? null : lines.getLast())
          .ifPresent(line -> {
            if (line.underlinesPrevious()) {
              lines.set(lines.size() - 1, line.line());
            } else {
              lines.add(line.line());
            }
          });
    }
    return new Document(List.of(Page.unpaged(lines)), List.of());
  }

  private static String text(byte[] bytes) throws UnreadableDocumentException {
    String text =
        PlainText.decode(bytes)
            .orElseThrow(() -> new UnreadableDocumentException(Reason.UNSUPPORTED_TYPE));
    if (text.isBlank()) {
      throw new UnreadableDocumentException(Reason.EMPTY);
    }
    if (text.length() > Limits.TEXT_CHARACTERS) {
      throw new UnreadableDocumentException(Reason.TOO_MANY_PAGES);
    }
    return text;
  }
}
