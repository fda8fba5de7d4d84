package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
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

/**
 * The person's own place among the contacts. Examples: "Seattle, WA 98101", "Lindenstraße 42, 50674
 * Köln", "Paris, France", "Location: Austin, TX".
 */
final class Locations {

  private static final Pattern SPLIT =
      Pattern.compile("\\s*[|\\t•·∙⋄◦]\\s*|\\s{3,}|\\s+[–—]\\s+(?=\\+|\\()");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:current )?(?:location|address|mailaddress|adresse?|anschrift|wohnort|ort|direcci[oó]n|endere[cç]o|domicilio|ville|lieu|indirizzo|adres|woonplaats|city|localisation|ubicaci[oó]n|residenza|morada)\\s*[:\\t]?\\s+|^(?:location|address|ville|ort)\\s*[:\\t]\\s*");
  private static final Pattern POSTCODE =
      Pattern.compile(
          "\\b(\\d{5}(?:-\\d{3,4})?|\\d{4} ?[A-Z]{2}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|\\d{4})\\b");
  private static final Pattern ZIP_TOWN =
      Pattern.compile(
          "(?:^|.*?[,\\s])(?:[A-Z]{1,2}-)?\\d{4,5}\\s+(\\p{Lu}[\\p{L}. -]+?)(?:,\\s*(.+))?$");
  private static final Pattern TOWN_STATE =
      Pattern.compile("(.*?)[,\\s/–-]+\\(?([A-Z]{2,3})\\)?[,\\s]*(\\d{5}(?:-\\d{3,4})?)?$");
  private static final Pattern OTHER_CONTACT =
      Pattern.compile(
          "\\S+@\\S+|(?:https?://|www\\.)\\S+|(?<!\\w)\\+?\\(?\\d{2,4}\\)?[ .-]\\d{3}[ .-]\\d{2,4}(?:[ .-]?\\d+)*");
  private static final Set<String> STREETS = WordList.words("street-words.txt");

  private Locations() {}

  static Location in(List<Line> lines) {
    Location best = Location.NONE;
    for (Line line : withBrokenAddresses(lines)) {
      for (String part : SPLIT.split(OTHER_CONTACT.matcher(line.text()).replaceAll("\t"), -1)) {
        Matcher label = LABEL.matcher(part);
        boolean labelled = label.find();
        String bare = labelled ? part.substring(label.end()).strip() : part.strip();
        Location location = read(bare, line, labelled || LABEL.matcher(line.text()).find());
        if (weight(location) > weight(best)) {
          best = location;
        }
      }
    }
    return best;
  }

  /** A street and the town below it are read as one line as well. */
  private static List<Line> withBrokenAddresses(List<Line> lines) {
    List<Line> all = new ArrayList<>(lines);
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line street = lines.get(i);
      Line town = lines.get(i + 1);
      boolean short1 = street.text().length() < 50 && town.text().length() < 50;
      boolean broken = short1 && hasStreet(street.text()) && !street.text().contains("@");
      if (broken
          && Character.isLetterOrDigit(town.text().codePointAt(0))
          && !town.text().contains("@")) {
        List<Word> words = new ArrayList<>(street.words());
        words.add(new Word(",", null, street.words().getLast().style(), false, null));
        words.addAll(town.words());
        all.add(new Line(words, street.page()));
      }
    }
    return all;
  }

  private static int weight(Location l) {
    int parts = 0;
    for (Optional<Found> found : List.of(l.city(), l.state(), l.country(), l.address())) {
      parts += found.isPresent() ? 1 : 0;
    }
    return parts;
  }

  private static Location read(String text, Line line, boolean labelled) {
    if (text.length() > 110 || text.length() < 3 || text.contains("@") || text.contains("http")) {
      return Location.NONE;
    }
    boolean street = hasStreet(text);
    List<String> parts = new ArrayList<>(Arrays.asList(text.split("\\s*[,•]\\s*", -1)));
    parts.removeIf(String::isBlank);
    Optional<String> country = Optional.empty();
    if (parts.size() > 1 || labelled) {
      String last = parts.getLast().replaceAll(".*\\((\\p{Lu}{2})\\)$", "$1");
      if (Places.country(last).isPresent() && !(parts.size() == 2 && Places.isState(last))) {
        country = Optional.of(last);
        String before = parts.removeLast().replaceAll("\\s*\\(\\p{Lu}{2}\\)$", "");
        if (!before.equals(last)) {
          parts.add(before);
        }
      }
    }
    String rest = String.join(", ", parts);
    Optional<String> state = Optional.empty();
    Optional<String> city = Optional.empty();
    Matcher coded = TOWN_STATE.matcher(rest.replaceAll(",\\s*\\d{5}-\\d{3}$", ""));
    Matcher zip = ZIP_TOWN.matcher(rest);
    if (coded.matches() && Places.isState(coded.group(2)) && !coded.group(1).isBlank()) {
      state = Optional.of(coded.group(2));
      city = town(coded.group(1), street);
    } else if (zip.matches() && !(street && startsWithNumber(parts))) {
      city = Optional.of(zip.group(1).strip());
    } else if (!parts.isEmpty()) {
      String last = withoutZip(parts.getLast());
      if (parts.size() > 1 && Places.isState(last)) {
        city = town(parts.get(parts.size() - 2), street);
        // "1234 Broadway, New York" names the city, not the state.
        state = city.isPresent() ? Optional.of(last) : Optional.empty();
        city = city.isPresent() ? city : Optional.of(last);
      } else if (country.isPresent() || labelled || street) {
        city =
            town(
                street && parts.size() == 1
                    ? afterStreet(last)
                    : last.replaceAll("^\\d{4,5}\\s+", ""),
                street);
      }
    }
    boolean known = state.isPresent() || country.isPresent() || zip.matches() || labelled || street;
    if (!known || (city.isEmpty() && !street)) {
      return Location.NONE;
    }
    boolean district = text.split(",", -1).length > 2 && state.isEmpty();
    boolean more = street || POSTCODE.matcher(text).find() || district;
    return new Location(
        more
            ? Optional.of(Found.of(text, line, 0.85, "a place with a street, district or postcode"))
            : Optional.empty(),
        city.map(
            c -> Found.of(c, line, 0.88, "a town before its state, country or after its postcode")),
        state.map(s -> Found.of(s, line, 0.92, "a state after its town")),
        country.map(c -> Found.of(c, line, 0.92, "a country by its name")),
        postcode(text));
  }

  private static Optional<String> postcode(String text) {
    Matcher at = POSTCODE.matcher(text);
    return at.find() ? Optional.of(at.group(1)) : Optional.empty();
  }

  /** The last words before a state that can be a town: "5 Main Street Springfield" is hard. */
  private static Optional<String> town(String before, boolean street) {
    String[] parts = before.split("\\s*[,–•]\\s*|\\s+-\\s+", -1);
    String last = parts[parts.length - 1].strip();
    if (street && parts.length == 1) {
      last = afterStreet(last);
    }
    return Places.isTown(last) && !hasStreet(last) ? Optional.of(last) : Optional.empty();
  }

  /** "1234 Broadway, New York": the number is the house's. */
  private static boolean startsWithNumber(List<String> parts) {
    boolean state = Places.isState(withoutZip(parts.getLast()));
    return Character.isDigit(parts.getFirst().charAt(0)) && (parts.size() == 1 || state);
  }

  private static String withoutZip(String text) {
    return text.replaceAll("\\s*\\d{5}(-\\d{4})?$", "");
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

  private static boolean hasStreet(String text) {
    boolean digits = text.chars().anyMatch(Character::isDigit) || text.contains("s/n");
    if (!digits) {
      return false;
    }
    for (String word : text.split("[\\s,]+", -1)) {
      String folded = Fold.phrase(word);
      if (STREETS.contains(folded)
          || folded.matches(".{3,}(?:strasse|str\\.?|weg|platz|allee|gasse|straat|laan)")) {
        return true;
      }
    }
    return text.matches("\\d{1,5} \\p{Lu}.*");
  }
}
