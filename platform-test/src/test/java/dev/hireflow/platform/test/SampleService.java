package dev.hireflow.platform.test;

import dev.hireflow.contracts.event.SessionRevoked;
import dev.hireflow.contracts.event.UploadCounted;
import dev.hireflow.platform.idempotency.Idempotent;
import dev.hireflow.platform.idempotency.IdempotentRequest;
import dev.hireflow.platform.messaging.EventHandler;
import dev.hireflow.platform.messaging.EventPublisher;
import dev.hireflow.platform.messaging.EventRejectedException;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import dev.hireflow.platform.web.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A service small enough to show what every service gets from the platform. */
@SpringBootApplication(proxyBeanMethods = false)
class SampleService {

  @RestController
  static class Controller {

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final EventPublisher events;
    private final Idempotent idempotent;

    Controller(
        DatabaseClient database,
        TransactionalOperator transactions,
        EventPublisher events,
        Idempotent idempotent) {
      this.database = database;
      this.transactions = transactions;
      this.events = events;
      this.idempotent = idempotent;
    }

    @GetMapping("/page")
    Mono<Page> page(Page page) {
      return Mono.just(page);
    }

    @PostMapping("/named")
    Mono<Named> named(@Valid @RequestBody Named named) {
      return Mono.just(named);
    }

    @GetMapping("/broken")
    Mono<String> broken() {
      return Mono.error(new IllegalStateException("SELECT secret FROM somewhere"));
    }

    /** Writes an effect and an event together; {@code fail} rolls both back. */
    @PostMapping("/effects")
    Mono<ResponseEntity<Object>> effect(@RequestBody Effect effect, ServerHttpRequest request) {
      return idempotent.run(
          IdempotentRequest.of(request, "tester", effect.name),
          HttpStatus.CREATED,
          completion ->
              write(effect)
                  .thenReturn(Map.of("name", effect.name))
                  .delayUntil(answer -> completion.keep(HttpStatus.CREATED, answer))
                  .as(transactions::transactional));
    }

    private Mono<Void> write(Effect effect) {
      if (effect.fail.equals("at once")) {
        throw new ApiException(ErrorCode.CONFLICT, "Already there");
      }
      return database
          .sql("INSERT INTO effects VALUES (:name)")
          .bind("name", effect.name)
          .then()
          .then(events.publish(new UploadCounted(effect.name, 1, 1, 10, 9), 1))
          .then(
              switch (effect.fail) {
                case "" -> Mono.empty();
                case "conflict" ->
                    Mono.error(new ApiException(ErrorCode.CONFLICT, "Already there"));
                default -> Mono.error(new IllegalStateException(effect.fail));
              });
    }
  }

  record Named(@NotBlank String name, int count) {}

  record Effect(String name, String fail) {}

  @Component
  static class Listener {

    static final AtomicInteger FAILURES = new AtomicInteger();

    private final DatabaseClient database;

    Listener(DatabaseClient database) {
      this.database = database;
    }

    @EventHandler
    Mono<Void> on(SessionRevoked event) {
      if (event.sid().startsWith("impossible")) {
        return Mono.error(new EventRejectedException("This can't be"));
      }
      if (event.sid().startsWith("later") && FAILURES.getAndIncrement() < 3) {
        return Mono.error(new IllegalStateException("Not yet"));
      }
      return database.sql("INSERT INTO effects VALUES (:name)").bind("name", event.sid()).then();
    }
  }
}
