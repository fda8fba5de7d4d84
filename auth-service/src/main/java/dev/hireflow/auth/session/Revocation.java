package dev.hireflow.auth.session;

import java.time.Instant;

/** A session whose tokens are refused until the last of them has expired. */
public record Revocation(String sid, Instant until) {}
