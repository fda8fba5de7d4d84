package dev.hireflow.auth.account;

import dev.hireflow.auth.mail.MailTemplate;
import dev.hireflow.auth.mail.Mails;
import dev.hireflow.auth.password.LoginThrottle;
import dev.hireflow.auth.password.PasswordHasher;
import dev.hireflow.auth.password.PasswordPolicy;
import dev.hireflow.auth.session.Device;
import dev.hireflow.auth.session.Sessions;
import dev.hireflow.auth.session.SignIn;
import dev.hireflow.contracts.event.UserRegistered;
import dev.hireflow.contracts.event.UserSnapshot;
import dev.hireflow.platform.messaging.EventPublisher;
import dev.hireflow.platform.security.Refusals;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Making accounts and entering them. */
@Service
public class Accounts {

  private static final int SLUG_TRIES = 5;

  private final AccountRows rows;
  private final PasswordPolicy policy;
  private final PasswordHasher hasher;
  private final LoginThrottle throttle;
  private final Sessions sessions;
  private final EventPublisher events;
  private final Mails mails;
  private final TransactionalOperator transactions;

  Accounts(
      AccountRows rows,
      PasswordPolicy policy,
      PasswordHasher hasher,
      LoginThrottle throttle,
      Sessions sessions,
      EventPublisher events,
      Mails mails,
      TransactionalOperator transactions) {
    this.rows = rows;
    this.policy = policy;
    this.hasher = hasher;
    this.throttle = throttle;
    this.sessions = sessions;
    this.events = events;
    this.mails = mails;
    this.transactions = transactions;
  }

  /** Checks email and password, then makes the account and signs it in. */
  public Mono<Entrance> register(Registration wanted, Duration access, Device device) {
    return prepare(wanted).flatMap(account -> create(account, access, device));
  }

  /** Checks email and password and hashes this one, which is not for a transaction. */
  public Mono<NewAccount> prepare(Registration wanted) {
    EmailAddress email = EmailAddress.of(wanted.email());
    policy.check("password", wanted.password(), email.value(), wanted.name());
    return hasher
        .hash(wanted.password())
        .map(hash ->
            new NewAccount(
                email,
                hash,
                wanted.name(),
                wanted.companyName(),
                wanted.userType(),
                wanted.sections()));
  }

  /** Makes the account and signs it in, in one transaction (the caller's, if there is one). */
  public Mono<Entrance> create(NewAccount account, Duration access, Device device) {
    return create(account)
        .flatMap(made ->
            sessions
                .open(made.tokenUser(), access, device)
                .map(signIn -> new Entrance(made, signIn)))
        .as(transactions::transactional);
  }

  /** Makes the account and tells the other services; 409 when somebody has its email. */
  public Mono<Account> create(NewAccount account) {
    return insert(account)
        .delayUntil(made ->
            keepSections(made.id(), account.sections())
                .then(events.publish(registered(made, account.sections()), made.version()))
                .then(mails.add(made.id(), MailTemplate.VERIFY_EMAIL, Map.of())))
        .as(transactions::transactional);
  }

  /** Lets in who knows the password; whether the email or the password is wrong is not told. */
  Mono<Entrance> login(LoginAttempt attempt, Duration access) {
    String email = EmailAddress.normalise(attempt.email());
    return rows.findByEmail(email)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(found -> throttled(email, found.orElse(null), attempt))
        .flatMap(account -> enter(account, access, attempt.device()));
  }

  public Mono<Boolean> exists(EmailAddress email) {
    return find(email).hasElement();
  }

  public Mono<Account> find(EmailAddress email) {
    return rows.findByEmail(email.value());
  }

  /** The account of a verified token; 401 when it is gone or closed. */
  Mono<Account> current(long id, String path) {
    return rows.find(id)
        .filter(Account::isActive)
        .switchIfEmpty(Mono.error(() -> Refusals.unauthenticated(path)));
  }

  Mono<UserSnapshot> snapshot(long id) {
    return rows.find(id).flatMap(this::snapshot);
  }

  Mono<UserSnapshot> snapshot(String email) {
    return rows.findByEmail(EmailAddress.normalise(email)).flatMap(this::snapshot);
  }

  private Mono<Account> insert(NewAccount account) {
    boolean candidate = account.userType().equals(NewAccount.CANDIDATE);
    return candidate
        ? insert(account, Slugs.of(account.name()), SLUG_TRIES)
        : rows.insert(account, null).switchIfEmpty(Mono.error(Accounts::emailExists));
  }

  /** No row means that the email or the slug is taken; only a taken slug is worth another try. */
  private Mono<Account> insert(NewAccount account, String slug, int tries) {
    return rows.slugTaken(slug)
        .map(taken -> taken ? Slugs.another(slug) : slug)
        .flatMap(free -> rows.insert(account, free))
        .switchIfEmpty(
            Mono.defer(() ->
                exists(account.email())
                    .flatMap(known ->
                        known || tries == 1
                            ? Mono.error(emailExists())
                            : insert(account, slug, tries - 1))));
  }

  private Mono<Void> keepSections(long userId, @Nullable Map<String, Object> sections) {
    return sections == null ? Mono.empty() : rows.keepSections(userId, sections);
  }

  private Mono<Account> throttled(String email, @Nullable Account found, LoginAttempt attempt) {
    Mono<Boolean> exempt =
        found == null ? Mono.just(false) : sessions.knows(found.id(), attempt.device());
    return exempt.flatMap(known ->
        (known ? Mono.<Void>empty() : throttle.beforeTry(email, attempt.address()))
            .then(Mono.defer(() -> compare(found, attempt.password())))
            .filter(matches -> matches)
            .switchIfEmpty(Mono.error(attempt::refusal))
            .then(throttle.afterSuccess(email, attempt.address()))
            .then(Mono.justOrEmpty(found)));
  }

  private Mono<Boolean> compare(@Nullable Account found, String password) {
    return found == null
        ? hasher.matchesNobody(password)
        : hasher
            .matches(password, found.hashedPassword())
            .flatMap(matches -> matches ? upgrade(found, password) : Mono.just(false));
  }

  private Mono<Boolean> upgrade(Account account, String password) {
    return hasher.outdated(account.hashedPassword())
        ? hasher
            .hash(password)
            .flatMap(better -> rows.changeHash(account.id(), account.hashedPassword(), better))
            .thenReturn(true)
        : Mono.just(true);
  }

  private Mono<Entrance> enter(Account account, Duration access, Device device) {
    if (!account.isActive()) {
      return Mono.error(new ApiException(ErrorCode.ACCOUNT_INACTIVE, "Account is inactive"));
    }
    return rows.loggedIn(account.id())
        .then(sessions.open(account.tokenUser(), access, device))
        .map(signIn -> new Entrance(account, signIn))
        .as(transactions::transactional);
  }

  private Mono<UserSnapshot> snapshot(Account account) {
    return rows.sections(account.id())
        .map(sections -> registered(account, sections))
        .defaultIfEmpty(registered(account, null))
        .map(user -> new UserSnapshot(account.version(), user));
  }

  private static UserRegistered registered(
      Account account, @Nullable Map<String, Object> sections) {
    return new UserRegistered(
        account.id(),
        account.email(),
        account.fullName(),
        account.userType(),
        account.slug(),
        account.companyName(),
        account.isActive(),
        account.isVerified(),
        account.uploadLimit(),
        sections);
  }

  private static ApiException emailExists() {
    return new ApiException(ErrorCode.EMAIL_EXISTS, "Email already registered");
  }

  /** An account and the session that was just begun on it. */
  public record Entrance(Account account, SignIn signIn) {}
}
