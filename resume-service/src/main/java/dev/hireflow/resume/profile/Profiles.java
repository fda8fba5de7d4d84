package dev.hireflow.resume.profile;

import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.user.KnownUsers;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.resume.profile.ProfileRows.Profile;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A candidate's own profile. Another one's is 404, like one that is not there. */
@Service
class Profiles {

  private final ProfileRows rows;
  private final KnownUsers users;
  private final TransactionalOperator transactions;

  Profiles(ProfileRows rows, KnownUsers users, TransactionalOperator transactions) {
    this.rows = rows;
    this.users = users;
    this.transactions = transactions;
  }

  /**
   * The caller's profile; right after sign-up too, when the event may still be on its way.
   *
   * @param slug must be the caller's own; null for whichever it is
   */
  Mono<Profile> find(CurrentUser caller, @Nullable String slug) {
    return users
        .find(caller.id())
        .flatMap(user -> rows.find(user.id()))
        .filter(profile -> slug == null || profile.slug().equals(slug))
        .switchIfEmpty(Mono.error(Profiles::notFound));
  }

  Mono<Profile> replace(CurrentUser caller, String slug, Map<String, ?> sections) {
    return find(caller, slug)
        .then(Mono.defer(() -> replaceNow(caller.id(), sections)))
        .then(Mono.defer(() -> find(caller, slug)));
  }

  private Mono<Void> replaceNow(long userId, Map<String, ?> sections) {
    return rows.lock(userId)
        .flatMap(profile -> rows.update(userId, ProfileShape.replace(profile.sections(), sections)))
        .as(transactions::transactional);
  }

  private static ApiException notFound() {
    return ApiException.notFound("No such profile");
  }
}
