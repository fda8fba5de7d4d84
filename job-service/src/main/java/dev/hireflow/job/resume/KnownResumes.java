package dev.hireflow.job.resume;

import dev.hireflow.contracts.event.ResumeSnapshot;
import dev.hireflow.contracts.event.ResumeStored;
import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.client.InternalClient;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The resumes that candidates apply with. resume-service is asked first, so that what was uploaded
 * or deleted a moment ago counts; our copy serves when it is away.
 */
@Component
public class KnownResumes {

  private static final String NOT_FOUND = "Resume not found";

  private final ResumeRows rows;
  private final InternalClient client;

  KnownResumes(ResumeRows rows, InternalClient client) {
    this.rows = rows;
    this.client = client;
  }

  /** A resume of this user, else 404; 503 when nobody can say. Not for use in a transaction. */
  public Mono<KnownResume> find(long id, long userId) {
    return client
        .get(Service.RESUME, ResumeSnapshot.class, "/internal/resumes/{id}", id)
        .flatMap(this::store)
        .onErrorResume(KnownResumes::isAway, away -> copy(id, away))
        .filter(resume -> resume.userId() == userId && !resume.deleted())
        .switchIfEmpty(Mono.error(() -> ApiException.notFound(NOT_FOUND)));
  }

  private Mono<KnownResume> store(ResumeSnapshot snapshot) {
    ResumeStored resume = snapshot.resume();
    KnownResume known = new KnownResume(resume.id(), resume.userId(), resume.fileVersion(), false);
    return rows.store(known, snapshot.version()).thenReturn(known);
  }

  private Mono<KnownResume> copy(long id, Throwable away) {
    return rows.find(id).switchIfEmpty(Mono.error(away));
  }

  private static boolean isAway(Throwable failure) {
    return failure instanceof ApiException refusal
        && refusal.code() == ErrorCode.SERVICE_UNAVAILABLE;
  }
}
