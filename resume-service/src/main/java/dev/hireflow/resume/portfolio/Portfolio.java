package dev.hireflow.resume.portfolio;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the public page shows, and how.
 *
 * @param content a JSON Resume document
 * @param language of the content, as in HTML
 */
record Portfolio(
    UUID jobId,
    String slug,
    String theme,
    boolean published,
    boolean indexed,
    @Nullable String language,
    String content,
    Instant createdAt,
    Instant updatedAt) {}
