package dev.hireflow.resume.pin;

import dev.hireflow.contracts.event.ApplicationSnapshot;
import dev.hireflow.contracts.event.ApplicationSubmitted;
import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.client.InternalClient;
import dev.hireflow.resume.document.StoredDocument;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What applications were made with, by their events or, before these come, by their owner. */
@Component
public class Pins {

  private static final String WITHDRAWN = "withdrawn";

  private final PinRows rows;
  private final InternalClient client;

  Pins(PinRows rows, InternalClient client) {
    this.rows = rows;
    this.client = client;
  }

  /** The file of an application, if it is that file; whoever asks has a signed address. */
  public Mono<StoredDocument> file(long applicationId, String storageKey) {
    return rows.find(applicationId)
        .map(Pin::document)
        .filter(file -> file.key().equals(storageKey));
  }

  /** Empty for others than the candidate and the recruiter; 503 when nobody can say. */
  Mono<Pin> find(long applicationId, long userId) {
    return rows.find(applicationId)
        .switchIfEmpty(Mono.defer(() -> ask(applicationId)))
        .filter(pin -> pin.isFor(userId));
  }

  Mono<Void> store(PinRow pin) {
    return rows.store(pin);
  }

  private Mono<Pin> ask(long applicationId) {
    return client
        .get(Service.JOB, ApplicationSnapshot.class, "/internal/applications/{id}", applicationId)
        .flatMap(found -> rows.store(pin(found)))
        .then(Mono.defer(() -> rows.find(applicationId)));
  }

  private static PinRow pin(ApplicationSnapshot snapshot) {
    ApplicationSubmitted application = snapshot.application();
    return PinRow.of(application, application.status().equals(WITHDRAWN), snapshot.version());
  }
}
