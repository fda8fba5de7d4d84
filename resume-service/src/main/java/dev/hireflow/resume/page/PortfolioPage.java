package dev.hireflow.resume.page;

import dev.hireflow.extraction.JsonResume;
import org.jspecify.annotations.Nullable;

/**
 * What a portfolio's page is made of. {@code url} is its canonical address, {@code assets} what
 * stands before the name of an asset in a link.
 */
public record PortfolioPage(
    Theme theme,
    String url,
    boolean indexed,
    @Nullable String language,
    String assets,
    JsonResume resume) {}
