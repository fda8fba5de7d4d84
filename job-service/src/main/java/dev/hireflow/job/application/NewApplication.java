package dev.hireflow.job.application;

import org.jspecify.annotations.Nullable;

/** What a candidate applies with. */
record NewApplication(
    long jobId, long candidateId, long resumeId, int resumeVersion, @Nullable String coverLetter) {}
