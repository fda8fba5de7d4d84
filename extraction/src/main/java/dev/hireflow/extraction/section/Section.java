package dev.hireflow.extraction.section;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading, if there is one, and the lines below it. */
public record Section(SectionKind kind, @Nullable Line heading, List<Line> lines) {}
