package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Page;
import dev.hireflow.extraction.document.Style;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;

/** Word 97 to 2003, and Word 6 and 95, whose text comes without its formatting. */
final class DocReader {

  static {
    IOUtils.setByteArrayMaxOverride(64 << 20);
  }

  private DocReader() {}

  static Document read(byte[] bytes) throws UnreadableDocumentException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return words(files);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableDocumentException(Reason.ENCRYPTED);
    } catch (LimitExceeded | StackOverflowError e) {
      throw new UnreadableDocumentException(Reason.HOSTILE);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(Reason.CORRUPT);
    }
  }

  private static Document words(POIFSFileSystem files) throws IOException, LimitExceeded {
    try (HWPFDocument document = new HWPFDocument(files)) {
      DocText text = new DocText(document);
      HeaderStories stories = new HeaderStories(document);
      for (Range header : headers(stories)) {
        text.add(header);
      }
      text.add(document.getRange());
      text.add(document.getMainTextboxRange());
      return new Document(List.of(Page.unpaged(text.lines())), text.warnings());
    } catch (OldWordFileFormatException e) {
      return oldWords(files);
    }
  }

  private static List<Range> headers(HeaderStories stories) {
    return java.util.stream.Stream.of(
            stories.getFirstHeaderSubrange(),
            stories.getOddHeaderSubrange(),
            stories.getEvenHeaderSubrange())
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static Document oldWords(POIFSFileSystem files) throws IOException, LimitExceeded {
    FlowText text = new FlowText();
    try (HWPFOldDocument document = new HWPFOldDocument(files);
        Word6Extractor extractor = new Word6Extractor(document)) {
      for (String paragraph : extractor.getText().split("[\\r\\n]+", -1)) {
        text.text(paragraph.replace('\u0007', '\t'), Style.PLAIN, null);
        text.endParagraph(false);
      }
    }
    return new Document(List.of(Page.unpaged(text.lines())), List.of());
  }
}
