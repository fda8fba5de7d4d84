package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.evidence.Found;
import java.util.Optional;

/** Where the person lives, as far as it is printed. */
public record Location(
    Optional<Found> address,
    Optional<Found> city,
    Optional<Found> state,
    Optional<Found> country,
    Optional<String> postalCode) {

  static final Location NONE =
      new Location(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** ISO 3166-1 alpha-2, by the country's name or by a state's. */
  public Optional<String> countryCode() {
    return country
        .flatMap(found -> Places.country(found.value()))
        .or(() -> state.flatMap(found -> Places.countryOfState(found.value())));
  }
}
