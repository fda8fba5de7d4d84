package dev.hireflow.extraction.listing;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.section.Section;
import dev.hireflow.extraction.section.Sections;
import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.Headings;
import dev.hireflow.extraction.vocabulary.Phrases;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Human languages: below their heading, or after their label. Example: "Sprachen: Deutsch (C2)".
 */
public final class LanguageNames {

  private static final Phrases NAMES = Phrases.of("languages.txt");
  private static final Pattern FLUENCY =
      Pattern.compile(
          "(?i)^\\s*[(:–—,\\t-]*\\s*((?:[ABC][12]|native|mother tongue|bilingual|fluent|fluente|fluently|professional|full professional|limited working|conversational|intermediate|advanced|basic|beginner|proficient|muttersprache|verhandlungssicher|fließend|gute? kenntnisse|grundkenntnisse|langue maternelle|courant|natif|bilingue|nativo|nativa|avanzado|intermedio|b[áa]sico|avançado|madrelingua|fluente|moedertaal|vloeiend)[^,;|)\\t]*)");

  private LanguageNames() {}

  /** A language and how well it is known, as printed. */
  public record Spoken(Found name, Optional<String> fluency) {}

  /** Whether the whole text names a language of people. */
  static boolean isName(String text) {
    return NAMES.matcher(text).matches();
  }

  static boolean in(String text) {
    return NAMES.in(text);
  }

  public static List<Spoken> in(Sections sections) {
    List<Spoken> spoken = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Section section : sections.all()) {
      for (Line line : section.lines()) {
        if (section.kind() == SectionKind.LANGUAGES) {
          collect(line, 0, seen, spoken);
        } else if (takesLabels(section.kind())) {
          int from = afterLabel(line.text());
          if (from > 0) {
            collect(line, from, seen, spoken);
          }
        }
      }
    }
    return List.copyOf(spoken);
  }

  private static boolean takesLabels(SectionKind kind) {
    return switch (kind) {
      case SKILLS, HEADER, CONTACT, SUMMARY, OTHER, EDUCATION, CERTIFICATIONS, INTERESTS -> true;
      default -> false;
    };
  }

  private static int afterLabel(String text) {
    int mark = text.indexOf(':') > 0 ? text.indexOf(':') : text.indexOf('\t');
    Matcher first = NAMES.matcher(text);
    int end = mark > 0 ? mark : first.find() ? first.start() - 1 : -1;
    if (end <= 0) {
      return -1;
    }
    String label = Items.withoutBullet(text.substring(0, end));
    boolean languages =
        Headings.kindOf(label).filter(kind -> kind == SectionKind.LANGUAGES).isPresent();
    return languages ? end : -1;
  }

  private static void collect(Line line, int from, Set<String> seen, List<Spoken> spoken) {
    String text = line.text();
    Matcher at = NAMES.matcher(text);
    boolean any = at.find(from);
    while (any) {
      String name = text.substring(at.start(), at.end());
      if (Character.isUpperCase(name.codePointAt(0)) || from > 0 || text.indexOf(name) == 0) {
        if (seen.add(Fold.phrase(name))) {
          Matcher fluency = FLUENCY.matcher(text.substring(at.end()));
          Optional<String> level =
              fluency.lookingAt() ? Optional.of(fluency.group(1).strip()) : Optional.empty();
          spoken.add(new Spoken(Found.of(name, line, 0.98, "a language by its name"), level));
        }
      }
      any = at.find();
    }
  }
}
