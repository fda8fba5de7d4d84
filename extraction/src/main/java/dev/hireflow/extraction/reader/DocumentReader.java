package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.DocumentInfo;
import dev.hireflow.extraction.DocumentType;
import dev.hireflow.extraction.DocumentTypes;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.ocr.Pictures;

/** The one way from bytes to a document. */
public final class DocumentReader {

  /** Opens the document far enough to know that it can be read. */
  public DocumentInfo check(byte[] bytes) throws UnreadableDocumentException {
    DocumentType type = typeOf(bytes);
    return switch (type) {
      case PDF -> DocumentInfo.of(type, PdfReader.pages(bytes));
      case DOCX -> {
        Bounds.applied(DocxReader.read(bytes));
        yield DocumentInfo.of(type, null);
      }
      case TXT -> {
        Bounds.applied(TextReader.read(bytes));
        yield DocumentInfo.of(type, null);
      }
      case PNG, JPEG, TIFF -> DocumentInfo.of(type, Pictures.check(bytes, type));
      case DOC, RTF -> {
        read(bytes);
        yield DocumentInfo.of(type, null);
      }
    };
  }

  public Document read(byte[] bytes) throws UnreadableDocumentException {
    DocumentType type = typeOf(bytes);
    return switch (type) {
      case PDF -> Bounds.applied(PdfReader.read(bytes));
      case DOCX -> Bounds.applied(DocxReader.read(bytes));
      case TXT -> Bounds.applied(TextReader.read(bytes));
      case DOC -> Bounds.applied(DocReader.read(bytes));
      case RTF -> Bounds.applied(RtfReader.read(bytes));
      case PNG, JPEG, TIFF -> Bounds.applied(Pictures.read(bytes, type));
    };
  }

  private static DocumentType typeOf(byte[] bytes) throws UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(Reason.EMPTY);
    }
    DocumentType type =
        DocumentTypes.detect(bytes)
            .orElseThrow(() -> new UnreadableDocumentException(Reason.UNSUPPORTED_TYPE));
    if (type == DocumentType.DOCX && DocumentTypes.isEncryptedPackage(bytes)) {
      throw new UnreadableDocumentException(Reason.ENCRYPTED);
    }
    return type;
  }
}
