package dev.hireflow.resume.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of a document. {@code fonts} are asked for before a style sheet needs them. */
record Head(
    String language,
    String direction,
    String title,
    String description,
    String url,
    boolean indexed,
    String type,
    String siteName,
    @Nullable FullName person,
    String assets,
    List<String> styles,
    List<String> fonts,
    @Nullable String linkedData) {}
