package dev.hireflow.extraction;

import java.io.Serial;

/** A document that can't be read; its message is meant for the person who sent it. */
public class UnreadableDocumentException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** Why, with the words a user gets to see. */
  public enum Reason {
    EMPTY("The file is empty."),
    TOO_LARGE("The file is larger than 10 MB."),
    UNSUPPORTED_TYPE(
        "This type of file is not supported. Please send a PDF, a Word file, text or a picture."),
    ENCRYPTED("The file is protected by a password. Please send a copy without one."),
    CORRUPT("The file is damaged and can't be opened. Please export it again."),
    TOO_MANY_PAGES("The file has more than 30 pages. Please send a shorter resume."),
    HOSTILE("The file is built in a way that no ordinary resume is, and was not opened."),
    NO_TEXT("No text was found in the file. If it is a picture, please send a sharper one.");

    private final String message;

    Reason(String message) {
      this.message = message;
    }

    public String message() {
      return message;
    }
  }

  private final Reason reason;

  public UnreadableDocumentException(Reason reason) {
    this(reason, reason.message());
  }

  public UnreadableDocumentException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Never null, unlike {@link #getMessage()}. */
  public String userMessage() {
    String message = getMessage();
    return message == null ? reason.message() : message;
  }
}
