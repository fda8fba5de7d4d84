package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF and reads its visible text with positions. */
final class PdfReader {

  private static final long MEMORY = 64L << 20;

  private PdfReader() {}

  static int pages(byte[] bytes) throws UnreadableDocumentException {
    return open(bytes, PdfReader::checkedPages);
  }

  static Document read(byte[] bytes) throws UnreadableDocumentException {
    return open(
        bytes,
        document -> {
          checkedPages(document);
          PdfWords words = new PdfWords(new PdfLinks(document), document);
          words.getText(document);
          return recognised(document, words);
        });
  }

  /** With the text of those pages that are pictures. */
  private static Document recognised(PDDocument document, PdfWords words) throws IOException {
    ScannedPages scanned = new ScannedPages(document);
    List<Page> pages = new ArrayList<>();
    for (Page page : words.pages()) {
      boolean picture = words.isPicture(page.number());
      pages.add(picture ? scanned.recognised(page, words.layer(page.number())) : page);
    }
    List<String> warnings = new ArrayList<>(words.warnings());
    warnings.addAll(scanned.warnings());
    return new Document(List.copyOf(pages), List.copyOf(warnings), scanned.count() > 0);
  }

  private static int checkedPages(PDDocument document)
      throws IOException, UnreadableDocumentException {
    int pages = document.getNumberOfPages();
    if (pages > Limits.PAGES) {
      throw new UnreadableDocumentException(Reason.TOO_MANY_PAGES);
    }
    int seen = 0;
    for (PDPage page : document.getPages()) {
      PDRectangle box = page.getMediaBox();
      if (++seen > Limits.PAGES
          || box.getWidth() > Limits.PAGE_SIDE
          || box.getHeight() > Limits.PAGE_SIDE) {
        throw new LimitExceeded("page");
      }
    }
    if (seen == 0) {
      throw new UnreadableDocumentException(Reason.CORRUPT);
    }
    return pages;
  }

  private static <T> T open(byte[] bytes, Use<T> use) throws UnreadableDocumentException {
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            "",
            null,
            null,
            MemoryUsageSetting.setupMixed(MEMORY).streamCache)) {
      return use.of(document);
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(Reason.ENCRYPTED);
    } catch (LimitExceeded | StackOverflowError e) {
      throw new UnreadableDocumentException(Reason.HOSTILE);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(Reason.CORRUPT);
    }
  }

  private interface Use<T> {
    T of(PDDocument document) throws IOException, UnreadableDocumentException;
  }
}
