package dev.hireflow.auth.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A user as the surface under {@code /api/auth} shows it. */
public record UserResponse(
    String id,
    String name,
    String email,
    @JsonProperty("company_name") @Nullable String companyName,
    int filesUploaded) {

  public static UserResponse of(Account account) {
    return new UserResponse(
        Long.toString(account.id()),
        account.fullName(),
        account.email(),
        account.companyName(),
        account.filesUploaded());
  }
}
