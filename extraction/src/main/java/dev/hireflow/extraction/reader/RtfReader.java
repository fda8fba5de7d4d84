package dev.hireflow.extraction.reader;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Rich Text Format; pictures and embedded objects are left alone. */
final class RtfReader {

  private RtfReader() {}

  static Document read(byte[] bytes) throws UnreadableDocumentException {
    RtfText text = new RtfText();
    try {
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), text);
    } catch (RtfText.Stopped | StackOverflowError e) {
      throw new UnreadableDocumentException(Reason.HOSTILE);
    } catch (IOException | RuntimeException e) {
      // A file cut short still has a beginning.
      if (text.lines().isEmpty()) {
        throw new UnreadableDocumentException(Reason.CORRUPT);
      }
    }
    return new Document(List.of(Page.unpaged(text.lines())), text.warnings());
  }
}
