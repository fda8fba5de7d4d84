package dev.hireflow.extraction.reader;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rich Text Format; pictures and embedded objects are left alone. */
final class RtfReader {

  private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d+)");

  private RtfReader() {}

  static Document read(byte[] bytes) throws UnreadableDocumentException {
    if (claimsTooMuch(bytes)) {
      throw new UnreadableDocumentException(Reason.HOSTILE);
    }
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

  /** Binary data of which there is less than said: memory would be taken for all of it. */
  private static boolean claimsTooMuch(byte[] bytes) {
    Matcher claim = BINARY.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    while (claim.find()) {
      if (claim.group(1).length() > 9 || Integer.parseInt(claim.group(1)) > bytes.length) {
        return true;
      }
    }
    return false;
  }
}
