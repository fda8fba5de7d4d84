package dev.hireflow.platform.user;

import org.jspecify.annotations.Nullable;

/** A user as this service knows them. */
public record KnownUser(long id, String email, String name, @Nullable String slug) {}
