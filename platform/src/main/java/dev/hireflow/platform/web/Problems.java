package dev.hireflow.platform.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.resource.NoResourceFoundException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;

/** One function that turns any failure into a refusal of ours. */
final class Problems {

  /** How Spring says it, with a decoding failure as the cause. */
  private static final String NO_BODY = "No request body";

  /** How Spring says that a multipart part names no field. */
  private static final String NAMELESS_PART = "No name available";

  private Problems() {}

  static ApiException of(Throwable failure) {
    return switch (failure) {
      case ApiException ours -> ours;
      case WebExchangeBindException invalid -> ApiException.invalid(fields(invalid));
      case MethodNotAllowedException wrong -> methodNotAllowed(wrong);
      case NotAcceptableStatusException wrong -> notAcceptable();
      case UnsupportedMediaTypeStatusException wrong -> unsupportedMediaType();
      case MissingRequestValueException missing ->
          ApiException.invalid(missing.getName(), "is required");
      case ServerWebInputException input -> input(input);
      case NoResourceFoundException unknown -> ApiException.notFound("No such path");
      case ResponseStatusException other -> byStatus(other.getStatusCode(), failure);
      case DecodingException undecodable -> undecodable(undecodable);
      case DataBufferLimitException tooLarge -> tooLarge();
      case IllegalStateException nameless when NAMELESS_PART.equals(nameless.getMessage()) ->
          new ApiException(ErrorCode.MALFORMED_REQUEST, "A part of the body has no name");
      case TimeoutException late ->
          ApiException.unavailable("This took too long", Duration.ofSeconds(2), late);
      default ->
          DatabaseFailures.isUnavailable(failure)
              ? ApiException.unavailable("The database is away", Duration.ofSeconds(2), failure)
              : new ApiException(ErrorCode.SERVER_ERROR, "Something went wrong on our side");
    };
  }

  static ApiException byStatus(HttpStatusCode status, Throwable cause) {
    return switch (status.value()) {
      case 400 -> new ApiException(ErrorCode.MALFORMED_REQUEST, "The request can't be read");
      case 401 -> ApiException.unauthenticated("Authentication is required");
      case 403 -> new ApiException(ErrorCode.FORBIDDEN, "This is not allowed");
      case 404 -> ApiException.notFound("No such path");
      case 405 -> new ApiException(ErrorCode.METHOD_NOT_ALLOWED, "The method is not allowed here");
      case 406 -> notAcceptable();
      case 413 -> tooLarge();
      case 415 -> unsupportedMediaType();
      case 503, 504 ->
          ApiException.unavailable("A part of the system is away", Duration.ofSeconds(2), cause);
      default -> {
        HttpStatus known = HttpStatus.resolve(status.value());
        yield known != null && known.is4xxClientError()
            ? new ApiException(ErrorCode.MALFORMED_REQUEST, known, known.getReasonPhrase())
            : new ApiException(ErrorCode.SERVER_ERROR, "Something went wrong on our side");
      }
    };
  }

  private static ApiException methodNotAllowed(MethodNotAllowedException wrong) {
    String allowed =
        wrong.getSupportedMethods().stream()
            .map(HttpMethod::name)
            .sorted()
            .collect(Collectors.joining(", "));
    return new ApiException(ErrorCode.METHOD_NOT_ALLOWED, "This path knows only " + allowed)
        .header(HttpHeaders.ALLOW, allowed);
  }

  private static ApiException input(ServerWebInputException input) {
    if (NO_BODY.equals(input.getReason())) {
      return ApiException.invalid("body", "is required");
    }
    return switch (input.getCause()) {
      case DecodingException undecodable -> undecodable(undecodable);
      case DataBufferLimitException tooLarge -> tooLarge();
      case null -> ApiException.invalid("body", "is required");
      default -> {
        String parameter =
            Optional.ofNullable(input.getMethodParameter())
                .map(p -> p.getParameterName())
                .orElse("parameter");
        yield ApiException.invalid(parameter, "has the wrong type");
      }
    };
  }

  private static ApiException undecodable(DecodingException failure) {
    return switch (failure.getCause()) {
      case DatabindException mismatch -> ApiException.invalid(path(mismatch), reason(mismatch));
      case InputCoercionException tooBig ->
          ApiException.invalid("body", "has a number out of range");
      case DataBufferLimitException tooLarge -> tooLarge();
      case null, default ->
          new ApiException(ErrorCode.MALFORMED_REQUEST, "The body can't be parsed");
    };
  }

  private static ApiException notAcceptable() {
    return new ApiException(ErrorCode.NOT_ACCEPTABLE, "None of the accepted types can be given");
  }

  private static ApiException unsupportedMediaType() {
    return new ApiException(
        ErrorCode.UNSUPPORTED_MEDIA_TYPE, "The Content-Type is not supported here");
  }

  private static ApiException tooLarge() {
    return new ApiException(ErrorCode.FILE_TOO_LARGE, "The request body is too large");
  }

  private static String path(DatabindException mismatch) {
    String path =
        mismatch.getPath().stream()
            .map(step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : step.getPropertyName())
            .collect(Collectors.joining("."))
            .replace(".[", "[");
    return path.isEmpty() ? "body" : path;
  }

  private static String reason(JacksonException mismatch) {
    return mismatch instanceof UnacceptableTextException text
        ? text.getOriginalMessage()
        : "has the wrong type or an unknown value";
  }

  private static List<FieldProblem> fields(WebExchangeBindException invalid) {
    return invalid.getBindingResult().getAllErrors().stream()
        .map(error ->
            new FieldProblem(
                error instanceof FieldError field
                    ? JsonNames.of(invalid.getTarget(), field.getField())
                    : "body",
                String.valueOf(error.getDefaultMessage())))
        .sorted((a, b) -> a.field().compareTo(b.field()))
        .toList();
  }
}
