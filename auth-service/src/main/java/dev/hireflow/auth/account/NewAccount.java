package dev.hireflow.auth.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an account is made from.
 *
 * @param passwordHash never the password itself
 * @param sections what a sign-up with a resume gave; null otherwise
 */
public record NewAccount(
    EmailAddress email,
    String passwordHash,
    String name,
    @Nullable String companyName,
    String userType,
    @Nullable Map<String, Object> sections) {

  public static final String CANDIDATE = "candidate";
  public static final String RECRUITER = "recruiter";
  public static final String ADMIN = "admin";
}
