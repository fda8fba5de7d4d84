package dev.hireflow.resume.quota;

import dev.hireflow.platform.idempotency.Completion;
import dev.hireflow.platform.idempotency.Idempotent;
import dev.hireflow.platform.idempotency.IdempotentRequest;
import dev.hireflow.platform.security.Caller;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.security.Refusals;
import dev.hireflow.platform.user.KnownUser;
import dev.hireflow.platform.user.KnownUsers;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The quota as users and other systems see it, at the paths that it has always had. */
@Tag(name = "Upload quota")
@RestController
@RequestMapping("/api/auth")
class QuotaController {

  private final Quotas quotas;
  private final KnownUsers users;
  private final Idempotent idempotent;
  private final TransactionalOperator transactions;

  QuotaController(
      Quotas quotas, KnownUsers users, Idempotent idempotent, TransactionalOperator transactions) {
    this.quotas = quotas;
    this.users = users;
    this.idempotent = idempotent;
    this.transactions = transactions;
  }

  @Operation(summary = "The count of any user, for other systems")
  @GetMapping("/user-uploads/{email}")
  Mono<UploadsResponse> uploads(@PathVariable String email) {
    return known(email).flatMap(user -> quotas.find(user.id()).map(usage -> uploads(user, usage)));
  }

  /** Counts one upload that another system has accepted. */
  @Operation(summary = "Count an upload that another system has accepted")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UploadsResponse.class)))
  @PostMapping("/increment-upload")
  Mono<ResponseEntity<Object>> increment(
      @Valid @RequestBody IncrementRequest body, Caller caller, ServerHttpRequest request) {
    IdempotentRequest key = IdempotentRequest.of(request, caller.key(), body.email);
    return idempotent.run(
        key,
        HttpStatus.OK,
        completion -> known(body.email).flatMap(user -> increment(user, completion)));
  }

  @Operation(summary = "The count of the signed-in user")
  @GetMapping("/upload-stats")
  Mono<StatsResponse> stats(CurrentUser current) {
    return users
        .find(current.id())
        .switchIfEmpty(Mono.error(() -> Refusals.unauthenticated("/api/auth/upload-stats")))
        .flatMap(user -> quotas.find(user.id()).map(usage -> StatsResponse.of(user, usage)));
  }

  private Mono<UploadsResponse> increment(KnownUser user, Completion completion) {
    return quotas
        .count(user.id(), UUID.randomUUID().toString())
        .map(usage -> incremented(user, usage))
        .delayUntil(answer -> completion.keep(HttpStatus.OK, answer))
        .as(transactions::transactional);
  }

  private Mono<KnownUser> known(String email) {
    return users
        .find(email)
        .switchIfEmpty(
            Mono.error(() ->
                new ApiException(ErrorCode.USER_NOT_FOUND, "User not found")
                    .with("filesUploaded", 0)));
  }

  private static UploadsResponse uploads(KnownUser user, Usage usage) {
    return UploadsResponse.of("Upload statistics retrieved successfully", user, usage);
  }

  private static UploadsResponse incremented(KnownUser user, Usage usage) {
    return UploadsResponse.of("Upload count incremented successfully", user, usage);
  }

  record IncrementRequest(@NotBlank @Size(max = 255) String email) {}

  record UploadsResponse(
      boolean success, String email, int filesUploaded, int limit, int remaining, String message) {

    static UploadsResponse of(String message, KnownUser user, Usage usage) {
      return new UploadsResponse(
          true, user.email(), usage.used(), usage.uploadLimit(), usage.remaining(), message);
    }
  }

  record StatsResponse(boolean success, Stats stats) {

    static StatsResponse of(KnownUser user, Usage usage) {
      return new StatsResponse(
          true,
          new Stats(
              user.email(),
              user.name(),
              usage.used(),
              usage.uploadLimit(),
              usage.remaining(),
              usage.percentage(),
              usage.remaining() > 0));
    }

    record Stats(
        String email,
        String name,
        int totalUploads,
        int limit,
        int remaining,
        int percentage,
        boolean canUpload) {}
  }
}
