package dev.hireflow.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells a document's type from its bytes; names and declared types are never asked. */
public final class DocumentTypes {

  private static final int PDF_HEADER_WITHIN = 1024;

  private DocumentTypes() {}

  /** Empty when the bytes are nothing the platform takes. */
  public static Optional<DocumentType> detect(byte[] document) {
    if (hasPdfHeader(document)) {
      return Optional.of(DocumentType.PDF);
    }
    if (startsWith(document, 'P', 'K', 3, 4)) {
      return WordPackage.isWordDocument(document)
          ? Optional.of(DocumentType.DOCX)
          : Optional.empty();
    }
    if (startsWith(document, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return compound(document);
    }
    if (startsWith(document, '{', '\\', 'r', 't', 'f')) {
      return Optional.of(DocumentType.RTF);
    }
    Optional<DocumentType> picture = picture(document);
    if (picture.isPresent()) {
      return picture;
    }
    return PlainText.looksLikeText(document) ? Optional.of(DocumentType.TXT) : Optional.empty();
  }

  /** A Word file behind a password is an encrypted package inside an OLE container. */
  public static boolean isEncryptedPackage(byte[] document) {
    return startsWith(document, 0xD0, 0xCF, 0x11, 0xE0) && hasEntry(document, "EncryptedPackage");
  }

  private static Optional<DocumentType> picture(byte[] document) {
    if (startsWith(document, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return Optional.of(DocumentType.PNG);
    }
    if (startsWith(document, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(DocumentType.JPEG);
    }
    if (startsWith(document, 'I', 'I', 42, 0) || startsWith(document, 'M', 'M', 0, 42)) {
      return Optional.of(DocumentType.TIFF);
    }
    return Optional.empty();
  }

  private static Optional<DocumentType> compound(byte[] document) {
    if (hasEntry(document, "EncryptedPackage")) {
      return Optional.of(DocumentType.DOCX);
    }
    return hasEntry(document, "WordDocument") ? Optional.of(DocumentType.DOC) : Optional.empty();
  }

  private static boolean hasEntry(byte[] document, String name) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(document))) {
      return files.getRoot().hasEntryCaseInsensitive(name);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean hasPdfHeader(byte[] document) {
    int last = Math.min(document.length, PDF_HEADER_WITHIN) - 5;
    for (int at = 0; at <= last; at++) {
      if (matches(document, at, '%', 'P', 'D', 'F', '-')) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] document, int... magic) {
    return matches(document, 0, magic);
  }

  private static boolean matches(byte[] document, int at, int... magic) {
    if (document.length < at + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((document[at + i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
