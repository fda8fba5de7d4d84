package dev.hireflow.platform.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A refusal that the caller is told about: a stable code, a status and a sentence. */
public final class ApiException extends RuntimeException {

  private final ErrorCode code;
  private final HttpStatus status;
  private final List<FieldProblem> errors;
  private final HttpHeaders headers = new HttpHeaders();
  private final Map<String, Object> members = new LinkedHashMap<>();

  public ApiException(ErrorCode code, String message) {
    this(code, code.status(), message, List.of(), null);
  }

  /** For the few answers whose documented status differs from the code's own. */
  public ApiException(ErrorCode code, HttpStatus status, String message) {
    this(code, status, message, List.of(), null);
  }

  private ApiException(
      ErrorCode code,
      HttpStatus status,
      String message,
      List<FieldProblem> errors,
      @Nullable Throwable cause) {
    super(message, cause, false, cause != null);
    this.code = code;
    this.status = status;
    this.errors = List.copyOf(errors);
  }

  public static ApiException invalid(String field, String message) {
    return invalid(List.of(new FieldProblem(field, message)));
  }

  public static ApiException invalid(List<FieldProblem> errors) {
    FieldProblem first = errors.getFirst();
    return new ApiException(
        ErrorCode.VALIDATION_ERROR,
        ErrorCode.VALIDATION_ERROR.status(),
        first.field() + ": " + first.message(),
        errors,
        null);
  }

  public static ApiException notFound(String message) {
    return new ApiException(ErrorCode.NOT_FOUND, message);
  }

  public static ApiException unauthenticated(String message) {
    return new ApiException(ErrorCode.UNAUTHENTICATED, message)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  /** Something that we need is away or full; worth another try after the time given. */
  public static ApiException unavailable(
      String message, Duration retryAfter, @Nullable Throwable cause) {
    return new ApiException(
            ErrorCode.SERVICE_UNAVAILABLE,
            HttpStatus.SERVICE_UNAVAILABLE,
            message,
            List.of(),
            cause)
        .retryAfter(retryAfter);
  }

  public ApiException retryAfter(Duration time) {
    long seconds = Math.max(1, (time.toMillis() + 999) / 1000);
    return header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }

  public ApiException header(String name, String value) {
    headers.set(name, value);
    return this;
  }

  /** One more member for this answer's body. */
  public ApiException with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  public ErrorCode code() {
    return code;
  }

  public HttpStatus status() {
    return status;
  }

  public List<FieldProblem> errors() {
    return errors;
  }

  public HttpHeaders headers() {
    return headers;
  }

  public Map<String, Object> members() {
    return members;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
