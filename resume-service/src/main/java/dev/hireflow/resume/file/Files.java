package dev.hireflow.resume.file;

import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.idempotency.Completion;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.security.Refusals;
import dev.hireflow.platform.user.KnownUser;
import dev.hireflow.platform.user.KnownUsers;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.PathIds;
import dev.hireflow.resume.document.DocumentStorage;
import dev.hireflow.resume.document.Documents;
import dev.hireflow.resume.document.IncomingDocument;
import dev.hireflow.resume.document.StoredDocument;
import dev.hireflow.resume.file.FileRows.PlainFile;
import dev.hireflow.resume.quota.Quotas;
import dev.hireflow.resume.quota.Usage;
import dev.hireflow.resume.settings.ResumeProperties;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Files that a user keeps here; each counts as an upload. */
@Service
class Files {

  private static final String NOT_FOUND = "File not found";

  private final FileRows rows;
  private final Documents documents;
  private final DocumentStorage storage;
  private final Quotas quotas;
  private final KnownUsers users;
  private final TransactionalOperator transactions;
  private final ResumeProperties properties;
  private final String base;

  Files(
      FileRows rows,
      Documents documents,
      DocumentStorage storage,
      Quotas quotas,
      KnownUsers users,
      TransactionalOperator transactions,
      ResumeProperties properties,
      HireflowProperties house) {
    this.rows = rows;
    this.documents = documents;
    this.storage = storage;
    this.quotas = quotas;
    this.users = users;
    this.transactions = transactions;
    this.properties = properties;
    this.base = house.publicBaseUrl().toString();
  }

  Mono<FileResponse> upload(CurrentUser user, IncomingDocument incoming, Completion completion) {
    return user(user)
        .then(Mono.defer(() -> documents.keep(incoming)))
        .flatMap(stored -> store(user.id(), stored, completion));
  }

  Mono<PlainFile> find(String id, long userId) {
    return Mono.fromSupplier(() -> PathIds.parse(id, NOT_FOUND))
        .flatMap(number -> rows.find(number, userId))
        .switchIfEmpty(Mono.error(Files::notFound));
  }

  /** What a crash leaves of the bytes is swept up later. */
  Mono<Void> delete(String id, long userId) {
    return Mono.fromSupplier(() -> PathIds.parse(id, NOT_FOUND))
        .flatMap(number -> rows.delete(number, userId))
        .switchIfEmpty(Mono.error(Files::notFound))
        .flatMap(storage::delete);
  }

  Mono<FileStats> stats(CurrentUser current) {
    return user(current)
        .flatMap(user ->
            quotas
                .find(user.id())
                .zipWith(
                    rows.totalBytes(user.id()),
                    (usage, bytes) -> FileStats.of(user, usage, bytes)));
  }

  private Mono<FileResponse> store(long userId, StoredDocument stored, Completion completion) {
    return quotas
        .count(userId, UUID.randomUUID().toString())
        .zipWhen(usage -> rows.insert(userId, stored))
        .map(both -> answer(both.getT2(), both.getT1()))
        .delayUntil(answer -> completion.keep(HttpStatus.CREATED, answer))
        .as(transactions::transactional)
        .timeout(properties.orphanAge().dividedBy(2));
  }

  private FileResponse answer(PlainFile file, Usage usage) {
    return FileResponse.of(file, base + "/api/files/" + file.id(), usage);
  }

  private Mono<KnownUser> user(CurrentUser current) {
    return users
        .find(current.id())
        .switchIfEmpty(Mono.error(() -> Refusals.unauthenticated("/api/files")));
  }

  private static ApiException notFound() {
    return ApiException.notFound(NOT_FOUND);
  }
}
