package dev.hireflow.resume.resume;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.resume.document.StoredDocument;
import dev.hireflow.resume.extraction.Extractions;
import dev.hireflow.resume.extraction.StoredFile;
import dev.hireflow.resume.quota.Quotas;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The resume that stands for its user: the primary one, and the one that is replaced. */
@Service
public class UserResumes {

  private final ResumeRows rows;
  private final VersionRows versions;
  private final Resumes resumes;
  private final ResumeNews news;
  private final Extractions extractions;
  private final Quotas quotas;
  private final TransactionalOperator transactions;

  UserResumes(
      ResumeRows rows,
      VersionRows versions,
      Resumes resumes,
      ResumeNews news,
      Extractions extractions,
      Quotas quotas,
      TransactionalOperator transactions) {
    this.rows = rows;
    this.versions = versions;
    this.resumes = resumes;
    this.news = news;
    this.extractions = extractions;
    this.quotas = quotas;
    this.transactions = transactions;
  }

  /** The primary resume, 404 without one. */
  public Mono<Resume> find(long userId) {
    return rows.findPrimary(userId)
        .switchIfEmpty(Mono.error(() -> ApiException.notFound("No resume has been uploaded")));
  }

  /**
   * The first file makes a resume (counted), others its versions; in the caller's transaction.
   *
   * @param link for the resume, if it is made
   */
  Mono<Replaced> replace(long userId, StoredDocument document, ShareLink link) {
    return quotas
        .lock(userId)
        .then(rows.findReplaceable(userId))
        .flatMap(resume -> addVersion(resume, document))
        .switchIfEmpty(Mono.defer(() -> first(userId, document, link)))
        .flatMap(rows::find)
        .zipWhen(resume -> versions.dropOldest(resume.id()).collectList(), Replaced::new);
  }

  Flux<Version> versions(long userId) {
    return find(userId).flatMapMany(resume -> versions.list(resume.id()));
  }

  /** Makes an old file the newest one again; restoring the newest changes nothing. */
  Mono<Resume> restore(long userId, int version) {
    return quotas
        .lock(userId)
        .then(find(userId))
        .flatMap(resume ->
            version == resume.fileVersion()
                ? Mono.just(resume)
                : versions
                    .find(resume.id(), version)
                    .switchIfEmpty(Mono.error(() -> ApiException.notFound("No such version")))
                    .flatMap(old -> addVersion(resume, old.document()))
                    .flatMap(rows::find))
        .as(transactions::transactional);
  }

  Mono<Void> delete(long userId) {
    return quotas
        .lock(userId)
        .then(find(userId))
        .flatMap(resumes::remove)
        .as(transactions::transactional);
  }

  private Mono<Long> first(long userId, StoredDocument document, ShareLink link) {
    return quotas
        .count(userId, UUID.randomUUID().toString())
        .then(resumes.store(NewResume.of(userId, Source.USER, document, link)))
        .map(Resume::id);
  }

  private Mono<Long> addVersion(Resume resume, StoredDocument document) {
    StoredFile next = new StoredFile(resume.id(), resume.fileVersion() + 1);
    Mono<Void> change =
        extractions
            .dismiss(resume.id())
            .then(rows.insertVersion(resume.id(), next.fileVersion(), document))
            .then(rows.setFile(resume.id(), next.fileVersion()))
            .then(extractions.promise(next))
            .then(rows.choosePrimary(resume.userId(), resume.id()));
    return news.stored(resume.userId(), change.thenReturn(resume.id()));
  }

  /** The resume with its new file, and the keys of files that it has no more. */
  record Replaced(Resume resume, List<String> dropped) {}
}
