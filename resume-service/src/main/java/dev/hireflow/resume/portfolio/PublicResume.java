package dev.hireflow.resume.portfolio;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.JsonResume.Basics;
import dev.hireflow.extraction.JsonResume.Location;
import org.jspecify.annotations.Nullable;

/** What a portfolio tells everybody: the resume without phone, street and postal code. */
final class PublicResume {

  private PublicResume() {}

  static JsonResume of(JsonResume resume) {
    return new JsonResume(
        resume.schema(),
        basics(resume.basics()),
        resume.work(),
        resume.volunteer(),
        resume.education(),
        resume.awards(),
        resume.certificates(),
        resume.publications(),
        resume.skills(),
        resume.languages(),
        resume.interests(),
        resume.projects());
  }

  private static Basics basics(Basics basics) {
    return new Basics(
        basics.name(),
        basics.label(),
        basics.email(),
        null,
        basics.url(),
        basics.summary(),
        location(basics.location()),
        basics.profiles());
  }

  private static @Nullable Location location(@Nullable Location location) {
    return location == null
        ? null
        : new Location(null, null, location.city(), location.countryCode(), location.region());
  }
}
