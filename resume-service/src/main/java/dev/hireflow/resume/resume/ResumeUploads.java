package dev.hireflow.resume.resume;

import dev.hireflow.extraction.DocumentType;
import dev.hireflow.platform.idempotency.Completion;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.security.Refusals;
import dev.hireflow.platform.user.KnownUsers;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import dev.hireflow.resume.document.DocumentStorage;
import dev.hireflow.resume.document.Documents;
import dev.hireflow.resume.document.IncomingDocument;
import dev.hireflow.resume.document.StoredDocument;
import dev.hireflow.resume.quota.Quotas;
import dev.hireflow.resume.resume.ResumeAnswers.LinkResponse;
import dev.hireflow.resume.settings.ResumeProperties;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How a file becomes a resume without being a CV job first. */
@Service
class ResumeUploads {

  private static final Set<DocumentType> SHARED = Set.of(DocumentType.PDF);
  private static final Set<DocumentType> REPLACED =
      Set.of(DocumentType.PDF, DocumentType.DOCX, DocumentType.TXT);
  private static final long REPLACED_BYTES = 5L * 1024 * 1024;

  private final Documents documents;
  private final DocumentStorage storage;
  private final ShareLinks links;
  private final Resumes resumes;
  private final UserResumes userResumes;
  private final ResumeAnswers answers;
  private final Quotas quotas;
  private final KnownUsers users;
  private final TransactionalOperator transactions;
  private final ResumeProperties properties;

  ResumeUploads(
      Documents documents,
      DocumentStorage storage,
      ShareLinks links,
      Resumes resumes,
      UserResumes userResumes,
      ResumeAnswers answers,
      Quotas quotas,
      KnownUsers users,
      TransactionalOperator transactions,
      ResumeProperties properties) {
    this.documents = documents;
    this.storage = storage;
    this.links = links;
    this.resumes = resumes;
    this.userResumes = userResumes;
    this.answers = answers;
    this.quotas = quotas;
    this.users = users;
    this.transactions = transactions;
    this.properties = properties;
  }

  /** A PDF with a link to share it by. */
  Mono<LinkResponse> share(
      CurrentUser user,
      IncomingDocument incoming,
      String name,
      boolean isPublic,
      Completion completion) {
    return known(user)
        .then(Mono.defer(() -> documents.keep(incoming, SHARED)))
        .onErrorMap(ResumeUploads::isOfAnotherType, ResumeUploads::onlyPdf)
        .zipWith(links.fresh())
        .map(both ->
            new NewResume(user.id(), name, isPublic, Source.SHARE, both.getT1(), both.getT2()))
        .flatMap(resume -> store(resume, completion));
  }

  /** The user's own resume: the first time it is made, later its file is replaced. */
  Mono<UserResumeResponse> replace(
      CurrentUser user, IncomingDocument incoming, Completion completion) {
    if (incoming.size() > REPLACED_BYTES) {
      return Mono.error(
          new ApiException(ErrorCode.FILE_TOO_LARGE, "The file is larger than 5 MB."));
    }
    return known(user)
        .then(Mono.defer(() -> documents.keep(incoming, REPLACED)))
        .zipWith(links.fresh())
        .flatMap(both -> replace(user.id(), both.getT1(), both.getT2(), completion));
  }

  private Mono<LinkResponse> store(NewResume resume, Completion completion) {
    return quotas
        .count(resume.userId(), UUID.randomUUID().toString())
        .then(resumes.store(resume))
        .map(answers::link)
        .delayUntil(answer -> completion.keep(HttpStatus.OK, answer))
        .as(this::inTime);
  }

  private Mono<UserResumeResponse> replace(
      long userId, StoredDocument document, ShareLink link, Completion completion) {
    return userResumes
        .replace(userId, document, link)
        .delayUntil(
            replaced -> completion.keep(HttpStatus.CREATED, answers.ofUser(replaced.resume())))
        .as(this::inTime)
        .delayUntil(replaced -> remove(replaced.dropped()))
        .map(replaced -> answers.ofUser(replaced.resume()));
  }

  /** What is left behind is swept up later; the upload is accepted already. */
  private Mono<Void> remove(List<String> storageKeys) {
    return Flux.fromIterable(storageKeys).concatMap(storage::delete).then().onErrorComplete();
  }

  private Mono<Void> known(CurrentUser user) {
    return users
        .find(user.id())
        .switchIfEmpty(Mono.error(() -> Refusals.unauthenticated("/api/v1/")))
        .then();
  }

  /** The sweeper takes bytes without a row for lost after this time; half of it is ours. */
  private <T> Mono<T> inTime(Mono<T> work) {
    return work.as(transactions::transactional).timeout(properties.orphanAge().dividedBy(2));
  }

  private static boolean isOfAnotherType(Throwable failure) {
    return failure instanceof ApiException refusal
        && refusal.code() == ErrorCode.UNSUPPORTED_FILE_TYPE;
  }

  private static ApiException onlyPdf(Throwable otherType) {
    return new ApiException(
        ErrorCode.UNSUPPORTED_FILE_TYPE, HttpStatus.BAD_REQUEST, "Only PDF files are allowed");
  }
}
