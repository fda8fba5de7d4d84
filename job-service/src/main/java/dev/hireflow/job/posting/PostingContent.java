package dev.hireflow.job.posting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a recruiter says about a posting. */
record PostingContent(
    String title,
    String companyName,
    String location,
    String jobType,
    String experienceLevel,
    String description,
    @Nullable String requirements,
    @Nullable String salaryRange,
    @Nullable Instant expiresAt) {}
