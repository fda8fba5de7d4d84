package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.vocabulary.Fold;
import java.util.Optional;
import java.util.stream.Stream;

/** First and last name as found. */
record Name(Optional<Found> first, Optional<Found> last) {

  static final Name NONE = new Name(Optional.empty(), Optional.empty());

  /** Whether one of the names is part of an address. */
  boolean isIn(String address) {
    String folded = Fold.sameLength(address);
    return Stream.of(first, last)
        .flatMap(Optional::stream)
        .flatMap(found -> Stream.of(Fold.sameLength(found.value()).split("[^a-z]+", -1)))
        .anyMatch(word -> word.length() > 2 && folded.contains(word));
  }
}
