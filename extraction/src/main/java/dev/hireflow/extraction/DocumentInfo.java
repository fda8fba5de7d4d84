package dev.hireflow.extraction;

import org.jspecify.annotations.Nullable;

/** What a check found: {@code pages} is null where the format has none until it is printed. */
public record DocumentInfo(DocumentType type, String contentType, @Nullable Integer pages) {

  public static DocumentInfo of(DocumentType type, @Nullable Integer pages) {
    return new DocumentInfo(type, type.contentType(), pages);
  }
}
