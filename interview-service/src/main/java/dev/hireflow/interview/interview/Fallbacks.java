package dev.hireflow.interview.interview;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs and counts interviews that go without the resume. */
@Component
class Fallbacks {

  private static final Logger log = LoggerFactory.getLogger(Fallbacks.class);

  private final MeterRegistry meters;

  Fallbacks(MeterRegistry meters) {
    this.meters = meters;
    for (Fallback fallback : Fallback.values()) {
      counter(fallback);
    }
  }

  void count(NewSession session) {
    Fallback fallback = session.material().fallback();
    if (fallback != null) {
      log.info("Interview {} is generic: {}", session.id(), fallback.id());
      meters.counter("hireflow.interview.fallbacks", "reason", fallback.id()).increment();
    }
  }

  private void counter(Fallback fallback) {
    meters.counter("hireflow.interview.fallbacks", "reason", fallback.id());
  }
}
