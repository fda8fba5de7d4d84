package dev.hireflow.job.posting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A location as recruiters write it, in the words of schema.org. */
final class PostingPlace {

  /** As in "Remote", "remote (Germany)", "Remote - Germany". */
  private static final Pattern REMOTE =
      Pattern.compile("(?i)remote(?:\\s*[-,(/]\\s*(?<where>[^)]*)\\)?)?");

  private static final Map<String, String> COUNTRIES = countries();

  private PostingPlace() {}

  /** The members that say where the work is. */
  static Map<String, Object> members(String location) {
    Matcher remote = REMOTE.matcher(location);
    return remote.matches()
        ? remote(Optional.ofNullable(remote.group("where")))
        : Map.of(
            "jobLocation", Map.of("@type", "Place", "address", address(location.split(",", -1))));
  }

  private static Map<String, Object> remote(Optional<String> where) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("jobLocationType", "TELECOMMUTE");
    where
        .flatMap(PostingPlace::country)
        .ifPresent(country ->
            members.put(
                "applicantLocationRequirements", Map.of("@type", "Country", "name", country)));
    return members;
  }

  /** "Berlin, Germany", "Austin, TX", "Austin, TX, USA", "Berlin". */
  private static Map<String, Object> address(String[] parts) {
    Map<String, Object> address = new LinkedHashMap<>();
    address.put("@type", "PostalAddress");
    int last = parts.length - 1;
    Optional<String> country = country(parts[last]);
    if (last > 0 || country.isEmpty()) {
      address.put("addressLocality", parts[0].strip());
    }
    int region = country.isPresent() ? last - 1 : last;
    if (region > 0) {
      address.put("addressRegion", parts[region].strip());
    }
    country.ifPresent(code -> address.put("addressCountry", code));
    return address;
  }

  private static Optional<String> country(String text) {
    return Optional.ofNullable(COUNTRIES.get(text.strip().toLowerCase(Locale.ROOT)));
  }

  /** Codes by English name; a code itself may as well be a state, and so may Georgia. */
  private static Map<String, String> countries() {
    Map<String, String> codes =
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
            .collect(Collectors.toMap(PostingPlace::name, Function.identity()));
    codes.remove("georgia");
    codes.put("usa", "US");
    codes.put("uk", "GB");
    return codes;
  }

  private static String name(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
