package dev.hireflow.job.application;

import dev.hireflow.contracts.event.ApplicationSnapshot;
import dev.hireflow.platform.web.PathIds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What other services ask when they meet an application before its events. */
@RestController
class InternalApplicationController {

  private final Applications applications;

  InternalApplicationController(Applications applications) {
    this.applications = applications;
  }

  @GetMapping("/internal/applications/{id}")
  Mono<ApplicationSnapshot> byId(@PathVariable String id) {
    return applications
        .find(PathIds.parse(id, Applications.NOT_FOUND))
        .map(ApplicationNews::snapshot);
  }
}
