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

  private static final int LINE = 5_000;

  private TextReader() {}

  static Document read(byte[] bytes) throws UnreadableDocumentException {
    List<Line> lines = new ArrayList<>();
    HiddenMarkdown shown = HiddenMarkdown.of(text(bytes));
    for (String whole : shown.text().split("\\R", -1)) {
      // The marks of Markdown are not looked for beyond what a line can hold.
      String raw = whole.length() > LINE ? whole.substring(0, LINE) : whole;
      MarkdownLine.parse(raw, lines.isEmpty() ? null : lines.getLast())
          .ifPresent(line -> {
            if (line.underlinesPrevious()) {
              lines.set(lines.size() - 1, line.line());
            } else {
              lines.add(line.line());
            }
          });
    }
    return new Document(List.of(Page.unpaged(lines)), shown.warnings());
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
