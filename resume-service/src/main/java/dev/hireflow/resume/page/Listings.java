package dev.hireflow.resume.page;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.JsonResume.Award;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sections of a resume that are plain lists. */
record Listings(
    @Nullable Listing languages,
    @Nullable Listing certificates,
    @Nullable Listing awards,
    @Nullable Listing publications,
    @Nullable Listing interests) {

  static Listings of(JsonResume resume, Words words) {
    return new Listings(
        Listing.of(
            "languages",
            words,
            Present.of(resume.languages()).map(it -> Item.of(it.language(), it.fluency()))),
        Listing.of(
            "certificates",
            words,
            Present.of(resume.certificates()).map(it -> Item.of(it.name(), null))),
        Listing.of("awards", words, Present.of(resume.awards()).map(it -> award(it, words))),
        Listing.of(
            "publications",
            words,
            Present.of(resume.publications()).map(it -> Item.of(it.name(), null))),
        Listing.of(
            "interests",
            words,
            Present.of(resume.interests()).map(it -> Item.of(it.name(), null))));
  }

  boolean filled() {
    return Stream.of(languages, certificates, awards, publications, interests)
        .anyMatch(Objects::nonNull);
  }

  private static @Nullable Item award(Award award, Words words) {
    Item item = Item.of(award.title(), null);
    return item == null ? null : item.on(Moment.of(award.date(), words.locale()));
  }
}
