package dev.hireflow.auth.account;

import dev.hireflow.contracts.event.UserSnapshot;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What other services ask when they meet a user before the user's events. */
@RestController
@RequestMapping("/internal/users")
class InternalUserController {

  private final Accounts accounts;

  InternalUserController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/{id}")
  Mono<UserSnapshot> byId(@PathVariable long id) {
    return accounts.snapshot(id).switchIfEmpty(unknown());
  }

  @GetMapping
  Mono<UserSnapshot> byEmail(@RequestParam String email) {
    return accounts.snapshot(email).switchIfEmpty(unknown());
  }

  private static Mono<UserSnapshot> unknown() {
    return Mono.error(() -> new ApiException(ErrorCode.USER_NOT_FOUND, "No such user"));
  }
}
