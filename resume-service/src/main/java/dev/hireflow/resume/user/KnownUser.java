package dev.hireflow.resume.user;

import org.jspecify.annotations.Nullable;

/** A user as this service knows them. */
public record KnownUser(long id, String email, String name, @Nullable String slug) {}
