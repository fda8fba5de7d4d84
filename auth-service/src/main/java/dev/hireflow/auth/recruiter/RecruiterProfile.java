package dev.hireflow.auth.recruiter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A profile as the database has it and its owner sees it. */
@JsonNaming(SnakeCaseStrategy.class)
record RecruiterProfile(
    long id,
    long userId,
    String username,
    String recruiterType,
    @Nullable String companyName,
    @Nullable String companyWebsite,
    @Nullable String companySize,
    @Nullable String industry,
    @Nullable String fullName,
    @Nullable String specialization,
    @Nullable Integer yearsExperience,
    @Nullable String bio,
    @Nullable String logoUrl,
    @Nullable String phone,
    @Nullable String linkedinUrl,
    @Nullable String location,
    boolean isVerified,
    Instant createdAt,
    Instant updatedAt) {}
