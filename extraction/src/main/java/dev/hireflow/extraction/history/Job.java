package dev.hireflow.extraction.history;

import dev.hireflow.extraction.evidence.Found;
import java.util.List;
import java.util.Optional;

/** A job as found. */
public record Job(
    Optional<Found> title,
    Optional<Found> company,
    Optional<Found> location,
    Optional<Found> type,
    Optional<Found> start,
    Optional<Found> end,
    Optional<Found> description,
    List<String> highlights) {}
