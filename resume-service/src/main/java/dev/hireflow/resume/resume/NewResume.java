package dev.hireflow.resume.resume;

import dev.hireflow.resume.document.StoredDocument;

/** A resume to be made of a stored document. */
public record NewResume(
    long userId,
    String name,
    boolean isPublic,
    Source source,
    StoredDocument document,
    ShareLink link) {

  /** Named like its file, not to be indexed. */
  public static NewResume of(long userId, Source source, StoredDocument document, ShareLink link) {
    return new NewResume(userId, document.fileName(), false, source, document, link);
  }
}
