package dev.hireflow.auth.mail;

import java.time.Instant;
import java.util.UUID;

/** A mail to be sent now. */
record DueMail(
    UUID id,
    long userId,
    String email,
    String fullName,
    String template,
    String words,
    int attempts,
    Instant createdAt) {}
