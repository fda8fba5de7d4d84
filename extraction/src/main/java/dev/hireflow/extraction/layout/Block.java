package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.document.Line;
import java.util.List;

/** Lines that are read one after the other. */
public record Block(Column column, List<Line> lines) {}
