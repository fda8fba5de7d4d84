package dev.hireflow.extraction.history;

import dev.hireflow.extraction.document.Line;

/** A part of a head line between its separators, without dates. */
record Piece(String text, Line line, boolean place) {}
