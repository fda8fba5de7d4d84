package dev.hireflow.auth.account;

import dev.hireflow.auth.token.TokenUser;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user as the database has it. */
public record Account(
    long id,
    String email,
    String hashedPassword,
    String fullName,
    @Nullable String companyName,
    boolean isActive,
    boolean isVerified,
    String userType,
    int filesUploaded,
    @Nullable Integer uploadLimit,
    @Nullable String slug,
    long version,
    Instant createdAt,
    @Nullable Instant lastLogin) {

  public TokenUser tokenUser() {
    return new TokenUser(id, email, userType);
  }
}
