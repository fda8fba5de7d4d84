package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Towns of the world by name, for places that stand without a state or a country: "Dublin". */
public final class Cities {

  private static final Map<String, String> COUNTRIES = WordList.keys("cities.txt");

  /** "Dublin 6", "Paris 11e", "Wien 1010": a district behind the town. */
  private static final Pattern DISTRICT =
      Pattern.compile("\\s+(?:\\d{1,2}(?:e|er|ème|o|º)?|\\d{4,5}|[NSEW]{1,2}\\d{1,2}|CEDEX.*)$");

  private static final Pattern PREFIX = Pattern.compile("^(?:[A-Z]{1,2}-)?\\d{4,6}\\s+");

  private Cities() {}

  /** ISO 3166-1 alpha-2 of the largest town of that name. */
  static Optional<String> countryOf(String text) {
    String bare = DISTRICT.matcher(PREFIX.matcher(text.strip()).replaceFirst("")).replaceFirst("");
    boolean capital =
        !bare.isEmpty() && (Character.isUpperCase(bare.charAt(0)) || bare.startsWith("'s-"));
    return capital ? Optional.ofNullable(COUNTRIES.get(Fold.phrase(bare))) : Optional.empty();
  }

  /** Whether the whole text names a town. */
  public static boolean isCity(String text) {
    return countryOf(text).isPresent();
  }
}
