package dev.hireflow.extraction.history;

import dev.hireflow.extraction.evidence.Found;
import java.util.Optional;

/** An education as found; a higher rank is a higher degree, 0 is none that is known. */
public record School(
    Optional<Found> qualification,
    Optional<Found> field,
    Optional<Found> university,
    Optional<Found> start,
    Optional<Found> end,
    int rank) {

  /** The year it ended in, or is expected to. */
  public Optional<Found> graduationYear() {
    return end.filter(found -> Character.isDigit(found.value().charAt(0)))
        .map(found -> found.withValue(found.value().substring(0, 4)));
  }
}
