package dev.hireflow.extraction.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Section headings of seven languages. */
public final class Headings {

  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl");
  private static final Pattern JOINT =
      Pattern.compile("\\s*(?:&|/|,|\\+|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*");
  private static final Pattern SPACED = Pattern.compile("(?:\\p{L}|&)(?: (?:\\p{L}|&)){3,}");
  private static final Set<String> GERMANIC = Set.of("en", "de", "nl");
  private static final Set<String> ROMANCE = Set.of("fr", "es", "pt", "it");
  private static final int LONGEST = 60;

  private static final Pattern UNPAID =
      Pattern.compile(
          "\\b(?:volunt|ehrenamt|benevol|voluntar|volontar|vrijwillig|pro bono|unpaid)");
  private static final Set<String> CORE =
      Set.of(
          "experience",
          "employment",
          "education",
          "skills",
          "languages",
          "certifications",
          "certificates",
          "licences",
          "licenses",
          "publications",
          "awards",
          "projects",
          "references",
          "volunteering",
          "hobbies",
          "interests",
          "qualifications",
          "competencies",
          "memberships",
          "berufserfahrung",
          "ausbildung",
          "kenntnisse",
          "sprachen",
          "experiencia",
          "formacion",
          "formation",
          "competences",
          "esperienze",
          "formazione",
          "competenze",
          "werkervaring",
          "opleiding",
          "vaardigheden",
          "experiencias",
          "formacao",
          "competencias");
  private static final Map<String, SectionKind> KINDS = load();
  private static final Map<String, SectionKind> COMPACT = compact();
  private static final Map<String, Set<String>> OF_LANGUAGE = loadLanguages();

  private Headings() {}

  /**
   * The kind a whole line names. Examples: "WORK EXPERIENCE:", "E D U C A T I O N", "Licenses &
   * Certifications", "Berufserfahrung".
   */
  public static Optional<SectionKind> kindOf(String line) {
    if (line.length() > LONGEST || line.isBlank()) {
      return Optional.empty();
    }
    String phrase = Fold.phrase(line);
    if (SPACED.matcher(phrase).matches()) {
      phrase = phrase.replace(" ", "");
    }
    SectionKind kind = KINDS.get(phrase.replace("&", "and"));
    if (kind == null && line.equals(line.toUpperCase(Locale.ROOT)) && phrase.contains(" ")) {
      // Letters set apart for looks seldom fall into words again: "EXPERI ENCE".
      kind = COMPACT.get(phrase.replace("&", "and").replace(" ", ""));
    }
    return kind != null ? Optional.of(kind) : joint(phrase);
  }

  /** For lines that look like headings: "Business Experience", "Experiencia docente". */
  public static Optional<SectionKind> partOf(String line) {
    String[] words = Fold.phrase(line).split(" ", -1);
    if (words.length < 2 || words.length > 5) {
      return Optional.empty();
    }
    if (UNPAID.matcher(Fold.phrase(line)).find()) {
      return Optional.of(SectionKind.VOLUNTEERING);
    }
    // Germanic languages put the noun last, Romance ones first.
    String last = words[words.length - 1];
    if (isOf(last, GERMANIC)) {
      return Optional.ofNullable(KINDS.get(last));
    }
    if (isOf(words[0], ROMANCE)) {
      return Optional.ofNullable(KINDS.get(words[0]));
    }
    // "Employment record", "Licences and tickets", "Academic positions held": the word that names
    // it.
    return java.util.Arrays.stream(words).filter(CORE::contains).findFirst().map(KINDS::get);
  }

  private static boolean isOf(String word, Set<String> languages) {
    return OF_LANGUAGE.getOrDefault(word, Set.of()).stream().anyMatch(languages::contains);
  }

  /** Two headings in one: the first decides. Example: "Education / Trainings". */
  private static Optional<SectionKind> joint(String phrase) {
    String[] parts = JOINT.split(phrase, -1);
    if (parts.length != 2 || !KINDS.containsKey(parts[1])) {
      return Optional.empty();
    }
    SectionKind first = KINDS.get(parts[0]);
    boolean certificates =
        first == SectionKind.COURSES && KINDS.get(parts[1]) == SectionKind.CERTIFICATIONS;
    return Optional.ofNullable(certificates ? SectionKind.CERTIFICATIONS : first);
  }

  /** The languages whose headings this line is one of; none when all of them share it. */
  static Set<String> languagesOf(String line) {
    return line.length() > LONGEST
        ? Set.of()
        : OF_LANGUAGE.getOrDefault(Fold.phrase(line), Set.of());
  }

  private static Map<String, SectionKind> load() {
    Map<String, SectionKind> kinds = new HashMap<>();
    for (String language : LANGUAGES) {
      WordList.keys("headings-" + language + ".txt")
          .forEach((word, kind) -> kinds.putIfAbsent(word, SectionKind.valueOf(kind)));
    }
    return Map.copyOf(kinds);
  }

  private static Map<String, SectionKind> compact() {
    Map<String, SectionKind> kinds = new HashMap<>();
    KINDS.forEach((word, kind) -> kinds.putIfAbsent(word.replace(" ", ""), kind));
    return Map.copyOf(kinds);
  }

  private static Map<String, Set<String>> loadLanguages() {
    Map<String, Set<String>> languages = new HashMap<>();
    for (String language : LANGUAGES) {
      for (String word : WordList.keys("headings-" + language + ".txt").keySet()) {
        languages.computeIfAbsent(word, w -> new HashSet<>()).add(language);
      }
    }
    return Map.copyOf(languages);
  }
}
