package dev.hireflow.resume.resume;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.Page;
import dev.hireflow.platform.web.PathIds;
import dev.hireflow.platform.web.Slice;
import dev.hireflow.resume.extraction.Extractions;
import dev.hireflow.resume.extraction.StoredFile;
import dev.hireflow.resume.quota.Quotas;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Stored files that can be applied with, shared and interviewed on. */
@Service
public class Resumes {

  private static final String NOT_FOUND = "Resume not found";

  private final ResumeRows rows;
  private final ResumeNews news;
  private final ShareLinks links;
  private final Extractions extractions;
  private final Quotas quotas;
  private final TransactionalOperator transactions;

  Resumes(
      ResumeRows rows,
      ResumeNews news,
      ShareLinks links,
      Extractions extractions,
      Quotas quotas,
      TransactionalOperator transactions) {
    this.rows = rows;
    this.news = news;
    this.links = links;
    this.extractions = extractions;
    this.quotas = quotas;
    this.transactions = transactions;
  }

  /**
   * Makes a resume of a stored document, has it read and says so, in the caller's transaction,
   * which has counted the upload before.
   */
  public Mono<Resume> store(NewResume resume) {
    return news.stored(resume.userId(), insert(resume)).flatMap(rows::find);
  }

  /**
   * A resume of the user.
   *
   * @param id as it stands in a path
   * @return 404 for another's, like one that is not there
   */
  public Mono<Resume> find(String id, long userId) {
    return Mono.fromSupplier(() -> PathIds.parse(id, NOT_FOUND)).flatMap(n -> find(n, userId));
  }

  Mono<Slice<Resume>> list(long userId, Page page) {
    return rows.list(userId, page).collectList().map(found -> Slice.of(found, page, Resume::id));
  }

  Mono<Long> count(long userId) {
    return rows.count(userId);
  }

  Mono<Resume> patch(String id, long userId, ResumePatch patch) {
    return changing(
        id,
        userId,
        resume ->
            patch.isEmpty()
                ? Mono.just(resume.id())
                : news.changed(userId, apply(resume, patch).thenReturn(resume.id())));
  }

  /** The old link is dead from here on. */
  Mono<Resume> rotate(String id, long userId) {
    return changing(
        id,
        userId,
        resume ->
            links.fresh().flatMap(link -> rows.setLink(resume.id(), link)).thenReturn(resume.id()));
  }

  Mono<Void> delete(String id, long userId) {
    return quotas
        .lock(userId)
        .then(find(id, userId))
        .flatMap(this::remove)
        .as(transactions::transactional);
  }

  /** In the caller's transaction, which holds the user's lock. */
  Mono<Void> remove(Resume resume) {
    Mono<Void> deletion = extractions.dismiss(resume.id()).then(rows.markDeleted(resume.id()));
    return news.deleted(resume, deletion).then();
  }

  private Mono<Resume> changing(String id, long userId, Function<Resume, Mono<Long>> change) {
    return quotas
        .lock(userId)
        .then(find(id, userId))
        .flatMap(change)
        .flatMap(rows::find)
        .as(transactions::transactional);
  }

  private Mono<Void> apply(Resume resume, ResumePatch patch) {
    Mono<Void> update =
        rows.update(
            resume.id(),
            patch.resumeName() == null ? resume.resumeName() : patch.resumeName(),
            patch.isPublic() == null ? resume.isPublic() : patch.isPublic(),
            patch.isActive() == null ? resume.isActive() : patch.isActive());
    return patch.primary() == null
        ? update
        : update.then(rows.choosePrimary(resume.userId(), resume.id()));
  }

  private Mono<Long> insert(NewResume resume) {
    return rows.insert(resume)
        .delayUntil(id -> rows.insertVersion(id, 1, resume.document()))
        .delayUntil(id -> extractions.promise(new StoredFile(id, 1)))
        .delayUntil(id -> choose(resume, id));
  }

  /** The user's own is primary by being posted, others by being the latest. */
  private Mono<Void> choose(NewResume resume, long id) {
    return resume.source() == Source.USER ? rows.choosePrimary(resume.userId(), id) : Mono.empty();
  }

  private Mono<Resume> find(long id, long userId) {
    return rows.find(id)
        .filter(resume -> resume.userId() == userId)
        .switchIfEmpty(Mono.error(() -> ApiException.notFound(NOT_FOUND)));
  }
}
