package dev.hireflow.resume.portfolio;

import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.security.Refusals;
import dev.hireflow.platform.user.KnownUser;
import dev.hireflow.platform.user.KnownUsers;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import dev.hireflow.resume.cvjob.CvJobs;
import dev.hireflow.resume.cvjob.CvJobs.ReadJob;
import dev.hireflow.resume.page.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes and changes the public pages of CV jobs. */
@Service
class Portfolios {

  /** More portfolios of one name than a user may upload resumes. */
  private static final int MOST_NAMESAKES = 10_000;

  private static final String NOT_FOUND = "No such portfolio";

  private final PortfolioRows rows;
  private final CvJobs jobs;
  private final KnownUsers users;
  private final TransactionalOperator transactions;
  private final JsonMapper json;

  Portfolios(
      PortfolioRows rows,
      CvJobs jobs,
      KnownUsers users,
      TransactionalOperator transactions,
      JsonMapper json) {
    this.rows = rows;
    this.jobs = jobs;
    this.users = users;
    this.transactions = transactions;
    this.json = json;
  }

  /** Reads the file first if needed. Made again, the page keeps its address and its switches. */
  Mono<Portfolio> generate(String jobId, CurrentUser current, @Nullable String theme) {
    return jobs.read(jobId, current.id())
        .zipWith(user(current))
        .flatMap(both -> store(both.getT1(), both.getT2(), theme))
        .onErrorMap(DataIntegrityViolationException.class, gone -> notFound());
  }

  Mono<Portfolio> find(String jobId, long userId) {
    return jobs.find(jobId, userId)
        .flatMap(rows::find)
        .switchIfEmpty(Mono.error(Portfolios::notFound));
  }

  Mono<Portfolio> patch(String jobId, long userId, PortfolioPatch patch) {
    return jobs.find(jobId, userId)
        .flatMap(id -> rows.patch(id, patch))
        .switchIfEmpty(Mono.error(Portfolios::notFound))
        .onErrorMap(DuplicateKeyException.class, taken -> slugTaken());
  }

  /** The page for everybody; one that is not published is not there. */
  Mono<Portfolio> published(String slug) {
    return rows.findPublished(slug).switchIfEmpty(Mono.error(Portfolios::notFound));
  }

  private Mono<Portfolio> store(ReadJob job, KnownUser user, @Nullable String theme) {
    JsonNode parse = json.readTree(job.result());
    String content = parse.path("resume").toString();
    String language = parse.at("/meta/language").asString(null);
    return rows.renew(job.id(), theme, content, language)
        .switchIfEmpty(Mono.defer(() -> insert(job, user, theme, content, language)))
        .delayUntil(portfolio -> jobs.completed(job.id()))
        .as(transactions::transactional);
  }

  /** The first address that is free; a page that another request has made meanwhile is renewed. */
  private Mono<Portfolio> insert(
      ReadJob job,
      KnownUser user,
      @Nullable String theme,
      String content,
      @Nullable String language) {
    String first = theme == null ? Theme.DEFAULT.id() : theme;
    return Flux.range(1, MOST_NAMESAKES)
        .map(n -> PortfolioSlugs.candidate(user, n))
        .concatMap(
            slug ->
                rows.insert(job.id(), slug, first, content, language)
                    .switchIfEmpty(
                        Mono.defer(() -> rows.renew(job.id(), theme, content, language))),
            1)
        .next()
        .switchIfEmpty(Mono.error(Portfolios::slugTaken));
  }

  private Mono<KnownUser> user(CurrentUser current) {
    return users
        .find(current.id())
        .switchIfEmpty(Mono.error(() -> Refusals.unauthenticated("/api/v1/")));
  }

  private static ApiException notFound() {
    return ApiException.notFound(NOT_FOUND);
  }

  private static ApiException slugTaken() {
    return new ApiException(ErrorCode.CONFLICT, "This address is taken");
  }
}
