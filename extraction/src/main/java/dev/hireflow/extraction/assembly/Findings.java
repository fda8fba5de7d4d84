package dev.hireflow.extraction.assembly;

import dev.hireflow.extraction.contact.Contact;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.history.Job;
import dev.hireflow.extraction.history.Jobs;
import dev.hireflow.extraction.history.School;
import dev.hireflow.extraction.history.Schools;
import dev.hireflow.extraction.layout.Layout;
import dev.hireflow.extraction.listing.Certificates;
import dev.hireflow.extraction.listing.LanguageNames;
import dev.hireflow.extraction.listing.Listing;
import dev.hireflow.extraction.listing.Mentions;
import dev.hireflow.extraction.listing.SkillLists;
import dev.hireflow.extraction.section.Sections;
import dev.hireflow.extraction.vocabulary.LanguageGuess;
import java.util.List;
import java.util.Optional;

/** Everything found in one document, with its evidence. */
public record Findings(
    Sections sections,
    Optional<String> language,
    Contact contact,
    List<Job> jobs,
    List<School> schools,
    List<Listing> skills,
    List<Found> mentions,
    List<LanguageNames.Spoken> languages,
    List<Found> certificates) {

  public static Findings in(Layout layout) {
    Sections sections = Sections.of(layout);
    Optional<String> language = LanguageGuess.of(layout.lines().stream().map(Line::text).toList());
    List<Listing> skills = SkillLists.in(sections);
    return new Findings(
        sections,
        language,
        Contact.of(sections, language.orElse("en")),
        Jobs.in(sections),
        Schools.in(sections),
        skills,
        Mentions.in(sections, listed(skills)),
        LanguageNames.in(sections),
        Certificates.in(sections));
  }

  List<Found> listedSkills() {
    return listed(skills);
  }

  private static List<Found> listed(List<Listing> skills) {
    return skills.stream().flatMap(listing -> listing.items().stream()).toList();
  }
}
