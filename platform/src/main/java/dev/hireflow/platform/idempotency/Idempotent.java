package dev.hireflow.platform.idempotency;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import dev.hireflow.platform.web.FieldProblem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a use case once per key. The key is taken (a lease) before the effect and the answer kept in
 * the transaction of the effect, so a crash at any moment leaves either both or neither.
 */
public final class Idempotent {

  static final String REPLAYED = "Idempotent-Replayed";
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final IdempotencyKeys keys;
  private final JsonMapper json;

  Idempotent(IdempotencyKeys keys, JsonMapper json) {
    this.keys = keys;
    this.json = json;
  }

  /**
   * Runs the use case, or gives the answer that it gave before.
   *
   * @param request without a key the use case simply runs
   * @param useCase must call {@link Completion#keep} at the end of its transaction, with the answer
   *     that it then returns
   */
  public <T> Mono<ResponseEntity<Object>> run(
      IdempotentRequest request, HttpStatus status, Function<Completion, Mono<T>> useCase) {
    if (request.key() == null) {
      return useCase
          .apply((kept, answer) -> Mono.empty())
          .map(answer -> ResponseEntity.status(status).<Object>body(answer));
    }
    UUID lease = UUID.randomUUID();
    return keys.take(request, lease)
        .flatMap(
            taken -> taken ? runLeased(request, lease, status, useCase) : answerAgain(request));
  }

  private <T> Mono<ResponseEntity<Object>> runLeased(
      IdempotentRequest request,
      UUID lease,
      HttpStatus status,
      Function<Completion, Mono<T>> useCase) {
    Completion completion =
        (kept, answer) ->
            keys.keep(request, lease, kept.value(), json.writeValueAsString(answer))
                .filter(mine -> mine)
                .switchIfEmpty(Mono.error(Idempotent::inProgress))
                .then();
    return Mono.defer(() -> useCase.apply(completion))
        .map(answer -> ResponseEntity.status(status).<Object>body(answer))
        .onErrorResume(failure -> afterwards(request, lease, failure).then(Mono.error(failure)));
  }

  /** A refusal that would come again is kept; anything else frees the key for another try. */
  private Mono<Void> afterwards(IdempotentRequest request, UUID lease, Throwable failure) {
    boolean lasting =
        failure instanceof ApiException refusal
            && refusal.status().is4xxClientError()
            && refusal.status() != HttpStatus.TOO_MANY_REQUESTS;
    if (!lasting) {
      return keys.release(request, lease);
    }
    ApiException refusal = (ApiException) failure;
    Refusal kept =
        new Refusal(refusal.code(), refusal.getMessage(), refusal.errors(), refusal.members());
    return keys.keep(request, lease, refusal.status().value(), json.writeValueAsString(kept))
        .then();
  }

  private Mono<ResponseEntity<Object>> answerAgain(IdempotentRequest request) {
    return keys.find(request)
        .switchIfEmpty(Mono.error(Idempotent::inProgress))
        .map(kept -> {
          if (!kept.contentHash().equals(request.contentHash())) {
            throw new ApiException(
                ErrorCode.IDEMPOTENCY_KEY_REUSED,
                "This Idempotency-Key was used for something else");
          }
          return replay(kept);
        });
  }

  private ResponseEntity<Object> replay(IdempotencyKeys.Kept kept) {
    Integer status = kept.status();
    String answer = kept.answer();
    if (status == null || answer == null) {
      throw inProgress();
    }
    if (status >= 400) {
      Refusal refusal = json.readValue(answer, Refusal.class);
      throw refusal.exception(HttpStatus.valueOf(status)).header(REPLAYED, "true");
    }
    JsonNode body = json.readTree(answer);
    return ResponseEntity.status(status).header(REPLAYED, "true").body(body);
  }

  private static ApiException inProgress() {
    return new ApiException(ErrorCode.CONFLICT, "A request with this key is in progress")
        .retryAfter(RETRY);
  }

  private record Refusal(
      ErrorCode code, String message, List<FieldProblem> errors, Map<String, Object> members) {

    ApiException exception(HttpStatus status) {
      ApiException again =
          errors.isEmpty() ? new ApiException(code, status, message) : ApiException.invalid(errors);
      members.forEach(again::with);
      return again;
    }
  }
}
