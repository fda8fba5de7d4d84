package dev.hireflow.resume.sharing;

import org.jspecify.annotations.Nullable;

/** Who looked at a shared resume, as far as it is remembered. */
record Visit(String visitor, @Nullable String userAgent, @Nullable String referer) {}
