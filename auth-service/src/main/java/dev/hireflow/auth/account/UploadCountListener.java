package dev.hireflow.auth.account;

import dev.hireflow.contracts.event.UploadCounted;
import dev.hireflow.platform.messaging.EventHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the copy of the count that the profile shows. */
@Component
class UploadCountListener {

  private final AccountRows rows;

  UploadCountListener(AccountRows rows) {
    this.rows = rows;
  }

  @EventHandler
  Mono<Void> on(UploadCounted event) {
    return rows.copyCount(event.userId(), event.filesUploaded());
  }
}
