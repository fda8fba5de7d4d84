package dev.hireflow.resume.pin;

import dev.hireflow.contracts.event.ApplicationSubmitted;
import dev.hireflow.contracts.event.ApplicationWithdrawn;
import dev.hireflow.contracts.event.EventEnvelope;
import dev.hireflow.platform.messaging.EventHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PinListener {

  private final Pins pins;

  PinListener(Pins pins) {
    this.pins = pins;
  }

  @EventHandler
  Mono<Void> on(ApplicationSubmitted application, EventEnvelope envelope) {
    return pins.store(PinRow.of(application, false, envelope.version()));
  }

  @EventHandler
  Mono<Void> on(ApplicationWithdrawn application, EventEnvelope envelope) {
    return pins.store(PinRow.of(application, true, envelope.version()));
  }
}
