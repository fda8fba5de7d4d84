package dev.hireflow.auth.apitoken;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token as the database has it, without its hash: nobody needs to see that. */
record ApiToken(
    long id,
    @Nullable String tokenName,
    boolean isActive,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant lastUsedAt) {}
