package dev.hireflow.resume.page;

import dev.hireflow.extraction.JsonResume.Basics;
import dev.hireflow.extraction.JsonResume.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where and how the person is reached. */
record Contact(
    String heading,
    @Nullable String place,
    @Nullable Link email,
    @Nullable Link phone,
    List<Link> sites) {

  /** Nothing that the street, the postal code or the telephone would be known by. */
  static @Nullable Contact open(Basics basics, Words words) {
    return of(basics, null, words);
  }

  /** The telephone too, for who holds the document anyway. */
  static @Nullable Contact full(Basics basics, Words words) {
    return of(basics, Link.phone(basics.phone()), words);
  }

  private static @Nullable Contact of(Basics basics, @Nullable Link phone, Words words) {
    String place = Place.of(basics.location(), words.locale());
    Link email = Link.email(basics.email());
    List<Link> sites = sites(basics);
    boolean empty = sites.isEmpty() && Stream.of(place, email, phone).allMatch(Objects::isNull);
    return empty ? null : new Contact(words.get("contact"), place, email, phone, sites);
  }

  private static List<Link> sites(Basics basics) {
    List<@Nullable Link> sites = new ArrayList<>();
    Present.of(basics.profiles()).map(Contact::profile).forEach(sites::add);
    Link own = Link.web(null, basics.url());
    boolean known = own != null && sites.stream().anyMatch(own::sameAs);
    Stream<@Nullable Link> first = known ? Stream.empty() : Stream.of(own);
    return Stream.concat(first, sites.stream()).filter(Objects::nonNull).toList();
  }

  private static @Nullable Link profile(Profile profile) {
    Link site = Link.web(profile.network(), profile.url());
    String name = Text.line(profile.username());
    return site == null && name != null ? new Link(Text.line(profile.network()), name, null) : site;
  }
}
