package dev.hireflow.resume.export;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dev.hireflow.extraction.JsonResume.Basics;
import dev.hireflow.extraction.JsonResume.Location;
import dev.hireflow.extraction.JsonResume.Profile;
import dev.hireflow.resume.page.SafeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who it is and how to reach them. */
record Person(@Nullable String name, @Nullable String headline, List<Way> ways) {

  private static final Pattern DECORATION = Pattern.compile("(?i)^https?://|/+$");
  private static final Pattern E164 = Pattern.compile("\\+[0-9]{7,15}");
  private static final Pattern LIKE_A_YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");
  private static final int MOST = 12;

  /** Where the name of a state is known by, and printed without its country. */
  private static final Set<String> WITH_STATES = Set.of("US", "CA", "AU", "BR");

  /** A way to reach somebody; {@code href} is http or https, if it can be followed. */
  record Way(String text, @Nullable String href) {}

  static Person of(@Nullable Basics basics) {
    return basics == null
        ? new Person(null, null, List.of())
        : new Person(Prose.line(basics.name()), Prose.line(basics.label()), ways(basics));
  }

  /** An email or a number first: a place in front might be taken for a name. */
  private static List<Way> ways(Basics basics) {
    List<@Nullable Way> ways = new ArrayList<>();
    ways.add(plain(Prose.line(basics.email())));
    ways.add(plain(phone(basics.phone())));
    ways.add(plain(place(basics.location())));
    ways.add(web(basics.url()));
    List<Profile> profiles = basics.profiles() == null ? List.of() : basics.profiles();
    profiles.stream().filter(Objects::nonNull).map(Person::profile).forEach(ways::add);
    Stream<Way> found = ways.stream().filter(Objects::nonNull);
    return found.distinct().limit(MOST).toList();
  }

  private static @Nullable Way profile(Profile profile) {
    Way way = web(profile.url());
    return way == null ? plain(Prose.join(": ", profile.network(), profile.username())) : way;
  }

  private static @Nullable Way plain(@Nullable String text) {
    return text == null ? null : new Way(text, null);
  }

  private static @Nullable Way web(@Nullable String url) {
    String text = Prose.line(url);
    return text == null
        ? null
        : new Way(DECORATION.matcher(text).replaceAll(""), SafeUrl.of(text).orElse(null));
  }

  /** In groups, unless one of them could be read as a year. */
  private static @Nullable String phone(@Nullable String phone) {
    String text = Prose.line(phone);
    if (text == null || !E164.matcher(text).matches()) {
      return text;
    }
    try {
      PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
      String grouped = phones.format(phones.parse(text, null), PhoneNumberFormat.INTERNATIONAL);
      return LIKE_A_YEAR.matcher(grouped).find() ? text : grouped;
    } catch (NumberParseException e) {
      return text;
    }
  }

  /** Reads as a place wherever it stands: a town alone is labelled. */
  private static @Nullable String place(@Nullable Location location) {
    if (location == null) {
      return null;
    }
    String code = Objects.requireNonNullElse(Prose.line(location.countryCode()), "");
    String region = Prose.line(location.region());
    String city = Prose.line(location.city());
    String address = Prose.line(location.address());
    if (address != null && city != null && address.contains(city)) {
      return address;
    }
    boolean state = region != null && (code.isEmpty() || WITH_STATES.contains(code));
    if (city != null && state) {
      return city + ", " + region;
    }
    if (city != null && code.isEmpty()) {
      return "Location: " + city;
    }
    return city == null
        ? Prose.join(", ", address, region, country(code))
        : Prose.join(", ", city, country(code));
  }

  private static String country(String code) {
    return CODE.matcher(code).matches()
        ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH)
        : code;
  }
}
