package dev.hireflow.platform.web;

import org.springframework.http.HttpStatus;

/** The stable codes of the error body, each with the status that it has by default. */
public enum ErrorCode {
  MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
  VALIDATION_ERROR(HttpStatus.UNPROCESSABLE_CONTENT),
  INVALID_CREDENTIALS(HttpStatus.UNAUTHORIZED),
  UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
  TOKEN_VERIFICATION_FAILED(HttpStatus.UNAUTHORIZED),
  FORBIDDEN(HttpStatus.FORBIDDEN),
  ACCOUNT_INACTIVE(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  USER_NOT_FOUND(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  EMAIL_EXISTS(HttpStatus.CONFLICT),
  USERNAME_TAKEN(HttpStatus.CONFLICT),
  CONFLICT(HttpStatus.CONFLICT),
  GONE(HttpStatus.GONE),
  FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  UNSUPPORTED_FILE_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  UNREADABLE_DOCUMENT(HttpStatus.UNPROCESSABLE_CONTENT),
  IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
  UPLOAD_LIMIT_REACHED(HttpStatus.TOO_MANY_REQUESTS),
  RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS),
  SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  SERVER_ERROR(HttpStatus.INTERNAL_SERVER_ERROR);

  private final HttpStatus status;

  ErrorCode(HttpStatus status) {
    this.status = status;
  }

  public HttpStatus status() {
    return status;
  }
}
