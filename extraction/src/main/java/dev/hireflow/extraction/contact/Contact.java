package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.section.Section;
import dev.hireflow.extraction.section.Sections;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything about who it is, from the header first and from the rest of the document after. */
public record Contact(
    Optional<Found> firstName,
    Optional<Found> lastName,
    Optional<Found> email,
    Optional<Found> phone,
    Location location,
    Optional<Found> linkedIn,
    Optional<Found> github,
    Optional<Found> website) {

  private static final Map<String, String> REGIONS =
      Map.of("de", "DE", "fr", "FR", "es", "ES", "it", "IT", "nl", "NL");

  public static Contact of(Sections sections, String language) {
    List<Line> own = ownLines(sections);
    List<Line> all =
        sections.all().stream()
            .filter(section -> section.kind() != SectionKind.REFERENCES)
            .flatMap(section -> section.lines().stream())
            .toList();
    Optional<Found> email = Emails.in(own).or(() -> Emails.in(all));
    Location location = Locations.in(own);
    String region = location.countryCode().orElse(REGIONS.get(language));
    Name name =
        Names.in(own, email, language)
            .or(() -> Names.in(all.subList(0, Math.min(all.size(), 12)), email, language))
            .orElse(Name.NONE);
    return new Contact(
        name.first(),
        name.last(),
        email,
        Phones.in(own, region).or(() -> Phones.in(all, region)),
        location,
        Links.linkedIn(own).or(() -> Links.linkedIn(all)),
        Links.github(own).or(() -> Links.github(all)),
        Links.website(own, name.last()));
  }

  /** The header, sections of contacts, and every heading that might be the name itself. */
  private static List<Line> ownLines(Sections sections) {
    List<Line> own = new ArrayList<>();
    for (Section section : sections.all()) {
      boolean contact =
          section.kind() == SectionKind.HEADER || section.kind() == SectionKind.CONTACT;
      if (contact || holdsAddress(section)) {
        own.addAll(section.lines());
      }
    }
    return List.copyOf(own);
  }

  /** "About" may head the contacts as well as a text. */
  private static boolean holdsAddress(Section section) {
    boolean loose = section.kind() == SectionKind.SUMMARY || section.kind() == SectionKind.OTHER;
    return loose && section.lines().stream().anyMatch(line -> line.text().contains("@"));
  }
}
