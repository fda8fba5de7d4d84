package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.evidence.Found;
import java.util.Optional;

/** Given names and family names. */
record Name(Optional<Found> first, Optional<Found> last) {

  static final Name NONE = new Name(Optional.empty(), Optional.empty());
}
