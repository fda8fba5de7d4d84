package dev.hireflow.auth.recruiter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job posting as a recruiter's page shows it. */
record KnownPosting(
    String title,
    String companyName,
    @Nullable String location,
    @Nullable String jobType,
    Instant createdAt) {}
