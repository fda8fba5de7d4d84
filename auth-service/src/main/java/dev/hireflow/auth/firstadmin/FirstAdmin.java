package dev.hireflow.auth.firstadmin;

import dev.hireflow.auth.account.Account;
import dev.hireflow.auth.account.Accounts;
import dev.hireflow.auth.account.NewAccount;
import dev.hireflow.auth.password.PasswordHasher;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sees to it that there is an admin, however many replicas start at once. */
@Component
class FirstAdmin {

  private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

  private final Accounts accounts;
  private final PasswordHasher hasher;

  FirstAdmin(Accounts accounts, PasswordHasher hasher) {
    this.accounts = accounts;
    this.hasher = hasher;
  }

  /** Makes the account when nobody has its email; an account that is there stays as it is. */
  Mono<Void> ensure(AdminLogin login) {
    return accounts
        .find(login.email())
        .switchIfEmpty(Mono.defer(() -> create(login)))
        .doOnNext(FirstAdmin::warnUnlessAdmin)
        .then();
  }

  private Mono<Account> create(AdminLogin login) {
    return hasher
        .hash(login.password())
        .map(hash ->
            new NewAccount(login.email(), hash, AdminLogin.NAME, null, NewAccount.ADMIN, null))
        .flatMap(accounts::create)
        .doOnNext(made -> log.info("The first admin has account {}", made.id()))
        .onErrorResume(FirstAdmin::isKnown, another -> accounts.find(login.email()));
  }

  private static boolean isKnown(Throwable failure) {
    return failure instanceof ApiException refusal && refusal.code() == ErrorCode.EMAIL_EXISTS;
  }

  /** Whoever registered with that address first must not become an admin by it. */
  private static void warnUnlessAdmin(Account account) {
    if (!account.userType().equals(NewAccount.ADMIN)) {
      log.warn("ADMIN_EMAIL belongs to account {}, which is no admin and stays so", account.id());
    }
  }
}
