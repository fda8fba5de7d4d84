package dev.hireflow.auth.account;

import dev.hireflow.auth.mail.EmailLinks;
import dev.hireflow.auth.mail.MailTemplate;
import dev.hireflow.auth.mail.Mails;
import dev.hireflow.contracts.event.UserChanged;
import dev.hireflow.platform.messaging.EventPublisher;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Whether an address belongs to the account that names it. */
@Service
class EmailVerification {

  private static final int MAILS_AN_HOUR = 5;

  private final AccountRows rows;
  private final EmailLinks links;
  private final Mails mails;
  private final EventPublisher events;
  private final TransactionalOperator transactions;

  EmailVerification(
      AccountRows rows,
      EmailLinks links,
      Mails mails,
      EventPublisher events,
      TransactionalOperator transactions) {
    this.rows = rows;
    this.links = links;
    this.mails = mails;
    this.events = events;
    this.transactions = transactions;
  }

  /** By the token of a mail; again is as good as the first time. */
  Mono<Account> verify(String token) {
    return Mono.justOrEmpty(links.user(token))
        .flatMap(rows::find)
        .filter(account -> links.isGood(token, account.id(), account.email()))
        .switchIfEmpty(Mono.error(EmailVerification::badLink))
        .delayUntil(account -> confirm(account).as(transactions::transactional));
  }

  /** False when there is nothing to confirm any more. */
  Mono<Boolean> sendAgain(long userId) {
    return rows.lock(userId)
        .flatMap(account -> account.isVerified() ? Mono.just(false) : mail(userId))
        .as(transactions::transactional);
  }

  private Mono<Void> confirm(Account account) {
    return rows.verify(account.id(), account.email())
        .flatMap(verified -> events.publish(changed(verified), verified.version()));
  }

  private Mono<Boolean> mail(long userId) {
    return mails
        .countOfLastHour(userId, MailTemplate.VERIFY_EMAIL)
        .flatMap(sent ->
            sent >= MAILS_AN_HOUR
                ? Mono.error(EmailVerification::tooMany)
                : mails.add(userId, MailTemplate.VERIFY_EMAIL, Map.of()).thenReturn(true));
  }

  private static UserChanged changed(Account account) {
    return new UserChanged(
        account.id(),
        account.email(),
        account.fullName(),
        account.userType(),
        account.slug(),
        account.companyName(),
        account.isActive(),
        account.isVerified(),
        account.uploadLimit());
  }

  private static ApiException badLink() {
    return new ApiException(
        ErrorCode.VALIDATION_ERROR,
        HttpStatus.BAD_REQUEST,
        "The link is not valid, or not any more");
  }

  private static ApiException tooMany() {
    return new ApiException(
            ErrorCode.RATE_LIMITED, "Too many mails; the last ones are on their way")
        .retryAfter(Duration.ofHours(1));
  }
}
