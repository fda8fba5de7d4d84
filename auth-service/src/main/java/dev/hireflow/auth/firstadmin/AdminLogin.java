package dev.hireflow.auth.firstadmin;

import dev.hireflow.auth.account.EmailAddress;
import dev.hireflow.auth.password.PasswordPolicy;
import dev.hireflow.auth.settings.AdminProperties;
import dev.hireflow.platform.web.ApiException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the first admin will sign in. */
record AdminLogin(EmailAddress email, String password) {

  static final String NAME = "Administrator";
  private static final Logger log = LoggerFactory.getLogger(AdminLogin.class);

  /**
   * What the environment asks for, if it asks for an admin at all.
   *
   * @throws IllegalStateException naming the variable that is not good, never its value
   */
  static Optional<AdminLogin> of(
      AdminProperties given, PasswordPolicy policy, boolean development) {
    if (given.email().isBlank() && given.password().isBlank()) {
      return Optional.empty();
    }
    AdminLogin login = new AdminLogin(email(given.email()), password(given.password()));
    login.refusal(policy).ifPresent(why -> refuse(why, development));
    return Optional.of(login);
  }

  private static EmailAddress email(String given) {
    if (given.isBlank()) {
      throw new IllegalStateException("ADMIN_PASSWORD is set, but ADMIN_EMAIL is not");
    }
    try {
      return EmailAddress.of(given);
    } catch (ApiException malformed) {
      throw new IllegalStateException("ADMIN_EMAIL must be a well-formed email address");
    }
  }

  private static String password(String given) {
    if (given.isBlank()) {
      throw new IllegalStateException("ADMIN_EMAIL is set, but ADMIN_PASSWORD is not");
    }
    return given;
  }

  private Optional<String> refusal(PasswordPolicy policy) {
    try {
      policy.check("ADMIN_PASSWORD", password, email.value(), NAME);
      return Optional.empty();
    } catch (ApiException weak) {
      return Optional.of(weak.getMessage());
    }
  }

  private static void refuse(String why, boolean development) {
    if (!development) {
      throw new IllegalStateException(why);
    }
    log.warn("{}: production would not start with it", why);
  }

  /** Without the password, should it ever be logged. */
  @Override
  public String toString() {
    return "AdminLogin";
  }
}
