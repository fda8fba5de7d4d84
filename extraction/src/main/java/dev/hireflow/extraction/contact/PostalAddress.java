package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One printed address, taken apart from its end: country, state and postcode, town, and what is
 * left before them. Examples: "2209 W. Armitage Ave, Chicago, IL 60647", "Indiranagar, Bengaluru,
 * Karnataka 560038, India", "12 rue des Ajoncs, 29000 Quimper".
 */
final class PostalAddress {

  private static final Pattern COMMA = Pattern.compile("\\s*[,;•]\\s*|\\s+[–—-]\\s+");
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![\\w-])(?:[A-Z]{1,2}-)?(\\d{5}-\\d{3,4}|\\d{4}-\\d{3}|\\d{4} ?[A-Z]{2}(?= \\p{Lu}\\p{Ll})|\\d{4,6}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)(?![\\w-])");
  private static final Pattern CODED = Pattern.compile("^(.*?)[\\s/–(-]*\\(?([A-Z]{2,3})\\)?$");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("^(.+?)\\s*\\((\\p{Lu}\\p{L}{3,}.*)\\)$");
  private static final Set<String> STREETS = WordList.words("street-words.txt");
  private static final int LONGEST = 110;

  private final String text;
  private final Line line;
  private final boolean labelled;
  private final List<String> parts = new ArrayList<>();
  private @Nullable String country;
  private @Nullable String state;
  private @Nullable String postcode;
  private @Nullable String city;
  private boolean townKnown;

  private PostalAddress(String text, Line line, boolean labelled) {
    this.text = text;
    this.line = line;
    this.labelled = labelled;
  }

  static Optional<Location> read(String text, Line line, boolean labelled) {
    boolean possible =
        text.length() >= 3
            && text.length() <= LONGEST
            && !text.contains("@")
            && !text.contains("http")
            && text.chars().filter(c -> c == ' ').count() < 16;
    return possible ? new PostalAddress(text, line, labelled).read() : Optional.empty();
  }

  private Optional<Location> read() {
    parts.addAll(Arrays.asList(COMMA.split(text.replaceAll("[.,;\\s]+$", ""), -1)));
    parts.removeIf(String::isBlank);
    takePostcodes();
    takeCountry();
    takeState();
    takeTown();
    boolean street = hasStreet(text);
    String town = city;
    boolean anchored = state != null || country != null || townKnown || street || labelled;
    if (!anchored || (town == null && !street)) {
      return Optional.empty();
    }
    boolean more = street || postcode != null || parts.stream().anyMatch(p -> !p.isBlank());
    if (more && !street && state == null && country == null && postcode == null && !labelled) {
      // "Sales, Dublin" is no address; a town alone is one.
      return Optional.empty();
    }
    return Optional.of(
        new Location(
            more
                ? found(text, 0.85, "a place with a street, district or postcode")
                : Optional.empty(),
            found(town, townKnown || state != null ? 0.98 : 0.9, "a town by its name or its place"),
            found(state, 0.98, "a state after its town"),
            found(country, 0.97, "a country by its name"),
            Optional.ofNullable(postcode)));
  }

  private Optional<Found> found(@Nullable String value, double confidence, String rule) {
    return value == null ? Optional.empty() : Optional.of(Found.of(value, line, confidence, rule));
  }

  /** A postcode leaves its part; a town behind it is known by it. */
  private void takePostcodes() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      Matcher at = POSTCODE.matcher(parts.get(i));
      boolean house = i == 0 && parts.size() > 1 && at.lookingAt() && isHouse(at, parts.get(i));
      at.reset();
      if (!house && at.find() && postcode == null) {
        String before = parts.get(i).substring(0, at.start()).strip();
        String after = parts.get(i).substring(at.end()).strip();
        boolean number = hasStreet(parts.get(i)) && before.isEmpty() && parts.size() == 1;
        if (number) {
          return;
        }
        postcode = at.group(1);
        parts.remove(i);
        addBack(i, before, after);
      }
    }
  }

  private void addBack(int at, String before, String after) {
    boolean town =
        !after.isEmpty()
            && Places.isTown(after)
            && !Places.isState(after)
            && !after.matches("[A-Z]{2,3}");
    if (town) {
      parts.add(at, after);
      city = after;
      townKnown = true;
    } else if (!after.isEmpty()) {
      parts.add(at, after);
    }
    if (!before.isEmpty()) {
      parts.add(at, before);
    }
  }

  /** "1234 Broadway" before a town, not "4811 AB Breda" or "41010 Sevilla". */
  private static boolean isHouse(Matcher number, String part) {
    return number.group(1).matches("\\d{4,6}")
        && !Cities.isCity(part.substring(number.end()))
        && !endsWithPostcode(part);
  }

  private static boolean endsWithPostcode(String part) {
    return part.matches(".*\\s\\d{4,6}") && Character.isDigit(part.charAt(0));
  }

  private void takeCountry() {
    if (parts.isEmpty()) {
      return;
    }
    countryInside();
    Matcher bracket = IN_BRACKETS.matcher(parts.getLast());
    if (bracket.matches() && Places.country(bracket.group(2)).isPresent()) {
      parts.set(parts.size() - 1, bracket.group(1));
      parts.add(bracket.group(2));
    }
    String last = parts.getLast();
    boolean whole =
        Places.country(last).isPresent() && !(parts.size() == 2 && Places.isState(last));
    if (whole && (parts.size() > 1 || labelled)) {
      country = last;
      parts.removeLast();
      return;
    }
    Matcher coded = Pattern.compile("^(.+?)[\\s(]+\\(?([A-Z]{2,3})\\)?$").matcher(last);
    if (parts.size() > 1 || postcode != null) {
      if (coded.matches() && isCountryCode(coded.group(2))) {
        country = coded.group(2);
        parts.set(parts.size() - 1, coded.group(1).strip());
      } else if (isCountryCode(last) && parts.size() > 2) {
        country = last;
        parts.removeLast();
      }
    }
  }

  /** "Bengaluru (IN), Karnataka". */
  private void countryInside() {
    for (int i = 0; i < parts.size(); i++) {
      Matcher inside = Pattern.compile("^(.+?)\\s*\\(([A-Z]{2})\\)$").matcher(parts.get(i));
      Optional<String> known =
          inside.matches() ? Cities.countryOf(inside.group(1)) : Optional.empty();
      if (known.isPresent()) {
        // "Bologna (BO)" names its province.
        country = known.get().equals(inside.group(2)) ? inside.group(2) : country;
        parts.set(i, inside.group(1));
      }
    }
  }

  private static boolean isCountryCode(String code) {
    return Places.isCountryCode(code) && !Places.isState(code);
  }

  /** "Sampleton, XX 12345" has the form of an American address, whatever the state. */
  private boolean looksLikeZip(String code, String part) {
    return code.length() == 2 && postcode != null && text.contains(part + " " + postcode);
  }

  /** "Berlin, DE" is no town in Delaware. */
  private boolean isCountryOf(String town, String code) {
    return country == null && Cities.countryOf(town).filter(code::equals).isPresent();
  }

  private void takeState() {
    if (parts.size() > 1 && isCountryOf(parts.get(parts.size() - 2), parts.getLast())) {
      country = parts.removeLast();
    }
    for (int i = parts.size() - 1; i >= 0 && state == null; i--) {
      String part = parts.get(i);
      Matcher coded = CODED.matcher(part);
      boolean named =
          Places.isState(part) || (part.matches("[A-Z]{2}") && looksLikeZip(part, part));
      boolean whole = named && (i > 0 || city != null) && !sameAsTown(part, i);
      if (whole) {
        state = part;
        parts.remove(i);
      } else if (coded.matches()
          && (Places.isState(coded.group(2)) || looksLikeZip(coded.group(2), part))
          && !coded.group(1).isBlank()) {
        state = coded.group(2);
        parts.set(i, coded.group(1).replaceAll("[\\s,/–(-]+$", "").strip());
        city = null;
      }
    }
  }

  /** "1234 Broadway, New York" names the city. */
  private boolean sameAsTown(String part, int at) {
    return at > 0 && Cities.isCity(part) && hasStreet(parts.get(at - 1)) && city == null;
  }

  private void takeTown() {
    if (city != null) {
      parts.remove(city);
      return;
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (Cities.isCity(parts.get(i)) && !isFirm(i)) {
        townAt(i, parts.get(i));
        townKnown = true;
        return;
      }
    }
    if (parts.isEmpty()) {
      return;
    }
    int last = parts.size() - 1;
    String part = parts.get(last);
    boolean zipped = postcode != null && text.contains(",");
    boolean expected = state != null || country != null || labelled || zipped;
    if (expected && Places.isTown(part) && !hasStreet(part)) {
      townAt(last, part);
    } else if (hasStreet(part) && (expected || postcode != null || parts.size() == 1)) {
      String town = afterStreet(part);
      if (!town.isEmpty() && Places.isTown(town)) {
        city = town;
      }
    }
  }

  private boolean isFirm(int at) {
    return parts.size() > at + 2;
  }

  private void townAt(int index, String town) {
    city = town.replaceAll("^(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3})? ", "");
    parts.remove(index);
  }

  private static String afterStreet(String text) {
    String[] words = text.split(" ", -1);
    for (int i = words.length - 1; i >= 0; i--) {
      if (STREETS.contains(Fold.phrase(words[i]))) {
        return String.join(" ", Arrays.asList(words).subList(i + 1, words.length));
      }
    }
    return "";
  }

  static boolean hasStreet(String text) {
    boolean digits = text.chars().anyMatch(Character::isDigit) || text.contains("s/n");
    if (!digits) {
      return false;
    }
    for (String word : text.split("[\\s,]+", -1)) {
      String folded = Fold.phrase(word);
      if (STREETS.contains(folded)
          || folded.matches(
              ".{3,}(?:strasse|str\\.?|weg|platz|allee|gasse|straat|laan|singel|gracht|kade)")) {
        return true;
      }
    }
    if (Cities.isCity(text) || text.matches("\\d{4} [A-Z]{2} .*|\\d{5,6} \\p{Lu}\\p{L}+")) {
      return false;
    }
    return text.matches("\\d{1,5} \\p{Lu}.*") || text.matches("(?i)(?:p\\.? ?o\\.? box|c/) .*");
  }
}
