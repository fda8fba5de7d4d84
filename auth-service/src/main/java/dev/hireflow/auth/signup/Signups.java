package dev.hireflow.auth.signup;

import dev.hireflow.auth.account.Accounts;
import dev.hireflow.auth.account.Accounts.Entrance;
import dev.hireflow.auth.account.EmailAddress;
import dev.hireflow.auth.account.NewAccount;
import dev.hireflow.auth.account.Registration;
import dev.hireflow.auth.password.PasswordHasher;
import dev.hireflow.auth.password.PasswordPolicy;
import dev.hireflow.auth.session.Device;
import dev.hireflow.auth.settings.AuthProperties;
import dev.hireflow.auth.token.IssuedToken;
import dev.hireflow.auth.token.TokenIssuer;
import dev.hireflow.platform.security.Caller;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Signing up in two steps, with a token for the time in between, or in one. */
@Service
class Signups {

  private static final String PENDING = "pending-";

  private final PendingSignups pending;
  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final PasswordPolicy policy;
  private final TokenIssuer tokens;
  private final AuthProperties properties;
  private final TransactionalOperator transactions;

  Signups(
      PendingSignups pending,
      Accounts accounts,
      PasswordHasher hasher,
      PasswordPolicy policy,
      TokenIssuer tokens,
      AuthProperties properties,
      TransactionalOperator transactions) {
    this.pending = pending;
    this.accounts = accounts;
    this.hasher = hasher;
    this.policy = policy;
    this.tokens = tokens;
    this.properties = properties;
    this.transactions = transactions;
  }

  Mono<Begun> begin(@Nullable String emailText, String password) {
    EmailAddress email = EmailAddress.of(emailText);
    policy.check("password", password, email.value(), null);
    UUID id = UUID.randomUUID();
    return accounts
        .exists(email)
        .flatMap(known -> known ? Mono.error(emailExists()) : hasher.hash(password))
        .flatMap(hash -> pending.insert(id, email.value(), hash, properties.signupTokenExpiresIn()))
        .then(tokens.signup(email.value(), id))
        .map(token -> new Begun(token, PENDING + id));
  }

  Mono<Entrance> complete(@Nullable Caller caller, SignupRequest request, Device device) {
    return caller == null ? directly(request, device) : withToken(caller, request, device);
  }

  /** The pending row is consumed in the account's own transaction: both happen or neither. */
  private Mono<Entrance> withToken(Caller caller, SignupRequest request, Device device) {
    String name = request.fullName();
    return pending
        .consume(pendingId(caller))
        .switchIfEmpty(Mono.error(Signups::alreadyUsed))
        .map(row -> account(new EmailAddress(row.email()), row.hashedPassword(), name, request))
        .flatMap(account -> accounts.create(account, properties.accessExpiresIn(), device))
        .delayUntil(made -> pending.discard(made.account().email()))
        .as(transactions::transactional);
  }

  private Mono<Entrance> directly(SignupRequest request, Device device) {
    String password = request.password();
    if (request.email() == null || password == null) {
      return Mono.error(
          ApiException.unauthenticated("A signup token, or email and password, is required"));
    }
    Registration wanted =
        new Registration(
            request.email(),
            password,
            request.fullName(),
            request.companyName(),
            NewAccount.CANDIDATE,
            request.sections());
    return accounts
        .register(wanted, properties.accessExpiresIn(), device)
        .delayUntil(made -> pending.discard(made.account().email()));
  }

  private static NewAccount account(
      EmailAddress email, String hash, String name, SignupRequest request) {
    return new NewAccount(
        email, hash, name, request.companyName(), NewAccount.CANDIDATE, request.sections());
  }

  private static UUID pendingId(Caller caller) {
    try {
      return UUID.fromString(caller.subject().substring(PENDING.length()));
    } catch (RuntimeException e) {
      throw alreadyUsed();
    }
  }

  private static ApiException alreadyUsed() {
    return new ApiException(ErrorCode.CONFLICT, "This sign-up was completed or discarded before");
  }

  private static ApiException emailExists() {
    return new ApiException(
        ErrorCode.EMAIL_EXISTS, HttpStatus.BAD_REQUEST, "A user with this email already exists.");
  }

  record Begun(IssuedToken token, String pendingUserId) {}
}
