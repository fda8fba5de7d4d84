package dev.hireflow.extraction;

/** The kinds of document the platform takes. */
public enum DocumentType {
  PDF("application/pdf", "pdf"),
  DOC("application/msword", "doc"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  RTF("application/rtf", "rtf"),
  TXT("text/plain", "txt"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  TIFF("image/tiff", "tiff");

  private final String contentType;
  private final String extension;

  DocumentType(String contentType, String extension) {
    this.contentType = contentType;
    this.extension = extension;
  }

  public String contentType() {
    return contentType;
  }

  /** Without a dot. */
  public String extension() {
    return extension;
  }

  public boolean isPicture() {
    return this == PNG || this == JPEG || this == TIFF;
  }
}
