package dev.hireflow.auth.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants an account and has chosen a password for it.
 *
 * @param sections what a sign-up with a resume gave; null otherwise
 */
public record Registration(
    String email,
    String password,
    String name,
    @Nullable String companyName,
    String userType,
    @Nullable Map<String, Object> sections) {

  /** Without the password, should it ever be logged. */
  @Override
  public String toString() {
    return "Registration";
  }
}
