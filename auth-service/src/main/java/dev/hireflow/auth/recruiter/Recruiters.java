package dev.hireflow.auth.recruiter;

import dev.hireflow.auth.account.Accounts;
import dev.hireflow.auth.account.Accounts.Entrance;
import dev.hireflow.auth.account.Registration;
import dev.hireflow.auth.session.Device;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Recruiters' profiles. */
@Service
class Recruiters {

  private final Accounts accounts;
  private final ProfileRows rows;
  private final TransactionalOperator transactions;

  Recruiters(Accounts accounts, ProfileRows rows, TransactionalOperator transactions) {
    this.accounts = accounts;
    this.rows = rows;
    this.transactions = transactions;
  }

  /** Account and profile, both or neither. */
  Mono<Registered> register(
      Registration wanted, ProfileFields fields, Duration access, Device device) {
    return accounts
        .prepare(wanted)
        .flatMap(account ->
            accounts
                .create(account, access, device)
                .flatMap(made ->
                    rows.insert(made.account().id(), fields)
                        .switchIfEmpty(taken())
                        .map(id -> new Registered(made, id)))
                .as(transactions::transactional));
  }

  /** The own one. */
  Mono<RecruiterProfile> find(CurrentUser user) {
    return rows.find(user.id()).switchIfEmpty(missing());
  }

  /** Anybody's. */
  Mono<RecruiterProfile> find(String username) {
    return rows.find(username).switchIfEmpty(missing());
  }

  /** Changes what is given; makes a profile that was missing when it is given whole. */
  Mono<RecruiterProfile> put(CurrentUser user, ProfileFields fields) {
    return rows.find(user.id())
        .doOnNext(fields::requireChangeOf)
        .flatMap(profile -> rows.update(user.id(), fields).thenReturn(profile.id()))
        .switchIfEmpty(Mono.defer(() -> make(user, fields)))
        .then(Mono.defer(() -> rows.find(user.id())));
  }

  private Mono<Long> make(CurrentUser user, ProfileFields fields) {
    if (fields.username() == null || fields.recruiterType() == null) {
      return missing();
    }
    fields.requireWhole("");
    return rows.insert(user.id(), fields)
        .switchIfEmpty(Mono.defer(() -> rows.find(user.id()).map(RecruiterProfile::id)))
        .switchIfEmpty(taken());
  }

  private static Mono<Long> taken() {
    return Mono.error(() -> new ApiException(ErrorCode.USERNAME_TAKEN, "Username already taken"));
  }

  private static <T> Mono<T> missing() {
    return Mono.error(() -> ApiException.notFound("Recruiter profile not found"));
  }

  record Registered(Entrance entrance, long profileId) {}
}
