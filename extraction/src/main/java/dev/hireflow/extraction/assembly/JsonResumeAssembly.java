package dev.hireflow.extraction.assembly;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.JsonResume.Basics;
import dev.hireflow.extraction.JsonResume.Profile;
import dev.hireflow.extraction.contact.Contact;
import dev.hireflow.extraction.contact.Location;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.history.Job;
import dev.hireflow.extraction.history.Jobs;
import dev.hireflow.extraction.history.School;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Findings as a JSON Resume document: dates in its form, links with a scheme. */
final class JsonResumeAssembly {

  private JsonResumeAssembly() {}

  static JsonResume of(Findings findings) {
    return new JsonResume(
        JsonResume.SCHEMA,
        basics(findings),
        findings.jobs().stream().map(JsonResumeAssembly::work).toList(),
        Jobs.in(findings.sections(), SectionKind.VOLUNTEERING).stream()
            .map(JsonResumeAssembly::volunteer)
            .toList(),
        findings.schools().stream().map(JsonResumeAssembly::education).toList(),
        MinorSections.awards(findings.sections()),
        findings.certificates().stream().map(f -> new JsonResume.Certificate(f.value())).toList(),
        MinorSections.publications(findings.sections()),
        skills(findings),
        findings.languages().stream()
            .map(l -> new JsonResume.Language(l.name().value(), l.fluency().orElse(null)))
            .toList(),
        MinorSections.interests(findings.sections()),
        MinorSections.projects(findings.sections()));
  }

  private static Basics basics(Findings findings) {
    Contact contact = findings.contact();
    String name =
        Stream.of(contact.firstName(), contact.lastName())
            .flatMap(Optional::stream)
            .map(Found::value)
            .collect(Collectors.joining(" "));
    return new Basics(
        name.isEmpty() ? null : name,
        null,
        value(contact.email()),
        value(contact.phone()),
        contact.website().map(f -> "https://" + f.value()).orElse(null),
        MinorSections.summary(findings.sections()),
        location(contact.location()),
        profiles(contact));
  }

  private static JsonResume.@Nullable Location location(Location location) {
    if (location.city().isEmpty() && location.address().isEmpty()) {
      return null;
    }
    return new JsonResume.Location(
        value(location.address()),
        location.postalCode().orElse(null),
        value(location.city()),
        location.countryCode().orElse(null),
        value(location.state()));
  }

  private static List<Profile> profiles(Contact contact) {
    List<Profile> profiles = new ArrayList<>();
    contact.linkedIn().ifPresent(found -> profiles.add(profile("LinkedIn", found.value())));
    contact.github().ifPresent(found -> profiles.add(profile("GitHub", found.value())));
    return profiles;
  }

  private static Profile profile(String network, String address) {
    return new Profile(
        network, address.substring(address.lastIndexOf('/') + 1), "https://" + address);
  }

  private static JsonResume.Work work(Job job) {
    return new JsonResume.Work(
        value(job.company()),
        value(job.title()),
        value(job.location()),
        date(job.start()),
        date(job.end()),
        null,
        job.highlights());
  }

  private static JsonResume.Volunteer volunteer(Job job) {
    return new JsonResume.Volunteer(
        value(job.company()),
        value(job.title()),
        date(job.start()),
        date(job.end()),
        null,
        job.highlights());
  }

  private static JsonResume.Education education(School school) {
    return new JsonResume.Education(
        value(school.university()),
        value(school.field()),
        value(school.qualification()),
        date(school.start()),
        date(school.end()),
        null);
  }

  /** Skills without a label of their own are entries themselves. */
  private static List<JsonResume.Skill> skills(Findings findings) {
    List<JsonResume.Skill> skills = new ArrayList<>();
    for (var listing : findings.skills()) {
      List<String> items = listing.items().stream().map(Found::value).toList();
      if (listing.label().isPresent()) {
        skills.add(new JsonResume.Skill(listing.label().get(), null, items));
      } else {
        items.forEach(item -> skills.add(new JsonResume.Skill(item, null, null)));
      }
    }
    return skills;
  }

  private static @Nullable String value(Optional<Found> found) {
    return found.map(Found::value).orElse(null);
  }

  /** The schema knows no "present": what goes on has no end. */
  private static @Nullable String date(Optional<Found> found) {
    return found.map(Found::value).filter(v -> Character.isDigit(v.charAt(0))).orElse(null);
  }
}
