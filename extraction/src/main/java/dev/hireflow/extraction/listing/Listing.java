package dev.hireflow.extraction.listing;

import dev.hireflow.extraction.evidence.Found;
import java.util.List;
import java.util.Optional;

/** Items under the label printed before them, if there is one. */
public record Listing(Optional<String> label, List<Found> items) {}
