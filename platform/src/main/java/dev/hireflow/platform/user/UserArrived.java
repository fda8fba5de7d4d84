package dev.hireflow.platform.user;

import dev.hireflow.contracts.event.UserRegistered;
import reactor.core.publisher.Mono;

/** What a feature does when a user becomes known here, in the transaction that stores the copy. */
@FunctionalInterface
public interface UserArrived {

  /** May be called more than once for a user; only the first call has an effect. */
  Mono<Void> on(UserRegistered user);
}
