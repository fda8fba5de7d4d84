package dev.hireflow.extraction;

/**
 * Reads a document and says what it is, or what resume it holds; safe for use by several threads.
 */
public interface Extractor {

  /**
   * Opens the document without extracting anything: its type by content and its number of pages.
   */
  DocumentInfo check(byte[] document) throws UnreadableDocumentException;

  /** Everything found in the document, each value with its evidence. */
  ParsedResume extract(byte[] document) throws UnreadableDocumentException;
}
