package dev.hireflow.resume.page;

import dev.hireflow.extraction.JsonResume.Location;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the person lives, no closer than the city. */
final class Place {

  private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");

  private Place() {}

  static @Nullable String of(@Nullable Location location, Locale locale) {
    return location == null
        ? null
        : Text.join(
            ", ", location.city(), location.region(), country(location.countryCode(), locale));
  }

  private static @Nullable String country(@Nullable String code, Locale locale) {
    String text = Text.line(code);
    return text != null && COUNTRY.matcher(text).matches()
        ? Locale.of("", text).getDisplayCountry(locale)
        : text;
  }
}
