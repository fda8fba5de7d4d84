package dev.hireflow.extraction.history;

import dev.hireflow.extraction.document.Line;
import java.util.List;

/** Lines that name something, and lines that describe it. */
record Entry(List<Line> head, List<Line> body) {}
