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

  private static final int FOOTER = 3;

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
        Names.in(withLargest(own, sections), email, language)
            .or(() -> Names.in(all.subList(0, Math.min(all.size(), 12)), email, language))
            .orElse(Name.NONE);

    return new Contact(
        name.first(),
        name.last(),
        Emails.of(name, allLines(sections), email),
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
    own.addAll(footer(sections));
    return List.copyOf(own);
  }

  /** Contacts at the foot of the last page fall to whatever section ends there. */
  private static List<Line> footer(Sections sections) {
    List<Line> all = allLines(sections);
    List<Line> last = all.subList(Math.max(0, all.size() - FOOTER), all.size());
    boolean contacts = last.stream().anyMatch(line -> line.text().contains("@"));
    return contacts ? last : List.of();
  }

  /**
   * The name may stand beside the contacts, below another heading or as one: in the largest type.
   */
  private static List<Line> withLargest(List<Line> own, Sections sections) {
    List<Line> all = new ArrayList<>();
    for (Section section : sections.all()) {
      Line heading = section.heading();
      if (heading != null) {
        all.add(heading);
      }
      all.addAll(section.lines());
    }
    double largest = all.stream().mapToDouble(Line::size).max().orElse(0);
    double usual =
        all.stream().mapToDouble(Line::size).sorted().skip(all.size() / 2).findFirst().orElse(0);
    List<Line> lines = new ArrayList<>(own);
    all.stream()
        .filter(line -> line.size() > largest - 0.5 && line.size() > usual * 1.3)
        .filter(line -> !own.contains(line))
        .limit(3)
        .forEach(lines::add);
    return lines;
  }

  private static List<Line> allLines(Sections sections) {
    return sections.all().stream().flatMap(section -> section.lines().stream()).toList();
  }

  /** "About" may head the contacts as well as a text. */
  private static boolean holdsAddress(Section section) {
    boolean loose = section.kind() == SectionKind.SUMMARY || section.kind() == SectionKind.OTHER;
    return loose && section.lines().stream().anyMatch(line -> line.text().contains("@"));
  }
}
