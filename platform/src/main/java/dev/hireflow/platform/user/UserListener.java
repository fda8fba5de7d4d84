package dev.hireflow.platform.user;

import dev.hireflow.contracts.event.EventEnvelope;
import dev.hireflow.contracts.event.UserChanged;
import dev.hireflow.contracts.event.UserRegistered;
import dev.hireflow.platform.messaging.EventHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the copies current. */
@Component
class UserListener {

  private final KnownUsers users;

  UserListener(KnownUsers users) {
    this.users = users;
  }

  @EventHandler
  Mono<Void> on(UserRegistered user, EventEnvelope envelope) {
    return users.store(user, envelope.version());
  }

  @EventHandler
  Mono<Void> on(UserChanged user, EventEnvelope envelope) {
    return users.change(user, envelope.version());
  }
}
