package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Countries and states by name, and what a place looks like in print. */
public final class Places {

  private static final Map<String, String> COUNTRIES = countries();
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final Map<String, String> STATES = WordList.keys("states.txt");
  private static final Set<String> STATE_CODES =
      STATES.values().stream()
          .filter(key -> key.matches("[A-Z]{2,3}"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern COUNTY =
      Pattern.compile("(?:Co\\.|County|Contea di) \\p{Lu}\\p{L}+");
  private static final Pattern TOWN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?:[ -](?:\\p{Lu}[\\p{L}.'’-]*|de|del|la|am|an|der|do|da|dos|sur|en|upon|of|los|las|el|le|les|den|bei|im)){0,4}");
  private static final Pattern CODED =
      Pattern.compile("(?:" + TOWN + "),? ([A-Z]{2,3})(?:,? \\d{5}(?:-\\d{4})?)?");

  /** "Gdańsk / remote", "Austin, TX (Hybrid)": how one works there. */
  private static final Pattern WAY =
      Pattern.compile(
          "(?i)\\s*[,/(·–-]?\\s*\\(?(?:remote|hybrid|on-?site|home ?office|remoto|télétravail|teletrabajo)\\)?$");

  /** Codes of states that end the names of firms as well. */
  private static final Pattern LEGAL_FORM = Pattern.compile("[^,] (?:SA|SE|NV|CO)$");

  private static final Pattern FIRM =
      Pattern.compile(
          "(?i)\\b(?:inc|llc|ltd|gmbh|corp|university|college|school|services|group|hospital)\\b");

  private Places() {}

  /** ISO 3166-1 alpha-2, if the text names a country in one of the languages or "USA", "UK". */
  public static Optional<String> country(String text) {
    return Optional.ofNullable(COUNTRIES.get(Fold.phrase(text).replace(".", "")));
  }

  /** "DE", "US"; also the longer ones that people write. */
  static boolean isCountryCode(String code) {
    return CODES.contains(code) || code.equals("USA") || code.equals("UK");
  }

  static boolean isState(String text) {
    String bare = text.strip();
    return STATE_CODES.contains(bare)
        || STATES.containsKey(Fold.phrase(bare))
        || COUNTY.matcher(bare).matches();
  }

  /** US states and Canadian provinces tell the country. */
  static Optional<String> countryOfState(String state) {
    String code = STATE_CODES.contains(state) ? state : STATES.get(Fold.phrase(state));
    if (code == null || !STATE_CODES.contains(code)) {
      return Optional.empty();
    }
    if (Set.of("ON", "QC", "BC", "AB", "MB", "SK", "NS", "NB").contains(code)) {
      return Optional.of("CA");
    }
    if (Set.of("NSW", "VIC", "QLD").contains(code)) {
      return Optional.of("AU");
    }
    return Optional.of(Set.of("SP", "RJ", "MG", "RS").contains(code) ? "BR" : "US");
  }

  static boolean isTown(String text) {
    return TOWN.matcher(text.strip()).matches();
  }

  /** "Seattle, WA", "Paris, France", "São Paulo/SP", "Mountain View, California, USA", "Remote". */
  public static boolean looksLikePlace(String text) {
    String bare =
        WAY.matcher(
                text.strip()
                    .replaceFirst("\\s*\\((?:\\d{2,3}|2[AB]|[A-Z]{2})\\)$", "")
                    .replaceAll("^\\(|\\)$", ""))
            .replaceFirst("");
    if (bare.length() > 60 || bare.isEmpty()) {
      return bare.isEmpty() && !text.isBlank();
    }
    String[] parts = bare.split("\\s*[,/]\\s*|\\s+[–-]\\s+", -1);
    String last = parts[parts.length - 1].strip().replaceAll("\\s*\\d{5}(-\\d{4})?$", "");
    boolean known = STATE_CODES.contains(last) || isState(last) || country(last).isPresent();
    if (parts.length <= 2
        && Cities.isCity(parts[0])
        && (parts.length == 1 || Cities.isCity(last) || known)) {
      return true;
    }
    if (parts.length == 1) {
      boolean coded =
          CODED.matcher(bare).matches() && endsWithState(bare) && !LEGAL_FORM.matcher(bare).find();
      return country(bare).isPresent() || coded;
    }
    boolean abroad = country(last).isPresent() && !STATE_CODES.contains(last);
    // "Trattoria da Olinda, Bologna, Italy" is a firm in a place.
    boolean third = abroad && (isState(parts[parts.length - 2]) || Cities.isCity(parts[0]));
    boolean middle = parts.length == 2 || third || (isState(parts[1]) && !isState(last));
    return parts.length <= 3
        && known
        && middle
        && isTown(parts[0])
        && !FIRM.matcher(parts[0] + " ").matches();
  }

  private static boolean endsWithState(String text) {
    String last = text.replaceAll(",? \\d{5}.*$", "");
    return STATE_CODES.contains(last.substring(last.lastIndexOf(' ') + 1));
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      for (String language : List.of("en", "de", "fr", "es", "pt", "it", "nl")) {
        names.putIfAbsent(Fold.phrase(country.getDisplayCountry(Locale.of(language))), code);
      }
    }
    names.remove("georgia");
    names.putAll(
        Map.ofEntries(
            Map.entry("usa", "US"),
            Map.entry("us", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("eua", "US"),
            Map.entry("eeuu", "US"),
            Map.entry("uk", "GB"),
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("uae", "AE"),
            Map.entry("republic of korea", "KR"),
            Map.entry("korea", "KR"),
            Map.entry("skorea", "KR"),
            Map.entry("holland", "NL"),
            Map.entry("the netherlands", "NL"),
            Map.entry("czech republic", "CZ"),
            Map.entry("republic of ireland", "IE"),
            Map.entry("northern ireland", "GB"),
            Map.entry("uae dubai", "AE"),
            Map.entry("turkey", "TR"),
            Map.entry("russia", "RU"),
            Map.entry("viet nam", "VN"),
            Map.entry("mexique", "MX"),
            Map.entry("brd", "DE")));
    return Map.copyOf(names);
  }
}
