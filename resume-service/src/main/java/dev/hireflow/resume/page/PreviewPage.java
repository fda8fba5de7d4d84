package dev.hireflow.resume.page;

import dev.hireflow.extraction.JsonResume;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a shared resume is made of. {@code title} names the product, {@code fileUrl}
 * leads to the original on the same origin, {@code resume} is there once the state is {@code read}.
 */
public record PreviewPage(
    String title,
    String resumeName,
    String fileName,
    String fileUrl,
    boolean pdf,
    boolean indexed,
    String url,
    String state,
    @Nullable String language,
    @Nullable JsonResume resume) {}
