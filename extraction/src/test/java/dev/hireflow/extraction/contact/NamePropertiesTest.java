package dev.hireflow.extraction.contact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.generated.Cases;
import dev.hireflow.extraction.generated.Parts;
import dev.hireflow.extraction.layout.ReadingOrder;
import dev.hireflow.extraction.reader.DocumentReader;
import dev.hireflow.extraction.section.Sections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** However a name is dressed up, it is the same name. */
class NamePropertiesTest {

  private static final List<String> LANGUAGES = Parts.LANGUAGES;
  private static final long SEED = 20_260_101;

  /** For each of seven languages. */
  private static final int CASES = 300;

  private static final Map<String, List<String>> TITLES =
      Map.of(
          "en", List.of("Dr. ", "Mr. ", "Ms. ", "Mrs. ", "Prof. "),
          "de", List.of("Dr. ", "Herr ", "Frau ", "Prof. Dr. "),
          "fr", List.of("Mme ", "M. ", "Dr "),
          "es", List.of("Sr. ", "Sra. "),
          "pt", List.of("Dr. ", "Sra. "),
          "it", List.of("Dott. ", "Ing. ", "Prof. "),
          "nl", List.of("Dr. ", "Ms. "));

  private static final List<String> RARER_TITLES =
      List.of("Dipl.-Ing. ", "Dra. ", "Eng. ", "Ir. ", "Drs. ", "Dott.ssa ", "Mag. ");

  private static final List<String> CREDENTIALS =
      List.of(", RN", ", MBA", ", PhD", ", PMP, CSM", ", M.Sc.", " MBA", ", CPA");

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void readsTheSameNameHoweverItIsDressedUp(String language) {
    Cases.each(
        SEED,
        CASES,
        random -> {
          Parts parts = Parts.of(language);
          String first = parts.any("GIVEN", random);
          String last = family(first, parts, language, random);
          assertReads(dressed(first, last, language, random), first, last, language);
        });
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void readsCapitalsAsAMatterOfLooks(String language) {
    Cases.each(
        SEED + 1,
        CASES,
        random -> {
          Parts parts = Parts.of(language);
          String first = parts.any("GIVEN", random);
          assertReadsCapitals(first, family(first, parts, language, random), language);
        });
  }

  @Test
  void keepsParticlesWithTheFamily() {
    List<String> families =
        List.of(
            "van der Berg",
            "von Ahlen",
            "de Souza",
            "del Campo",
            "di Marco",
            "ter Horst",
            "van den Akker",
            "dos Anjos",
            "de la Fuente",
            "zu Lauenfels");
    Cases.each(
        SEED + 2,
        CASES,
        random -> {
          String last = families.get(random.nextInt(families.size()));
          String first = Parts.of("en").any("GIVEN", random);
          assertReads(first + " " + last, first, last, "en");
        });
  }

  @ParameterizedTest
  @FieldSource("RARER_TITLES")
  void readsTheNameAfterRarerTitles(String title) throws Exception {
    assertReads(title + "Robin Tiedemann", "Robin", "Tiedemann", "de");
  }

  @ParameterizedTest
  @CsvSource({
    "Gianluca, Di Marzio, it",
    "Federica, De Santis, it",
    "Camille, de La Rochebrune, fr",
    "Jonas, Von Ahlefeld, de"
  })
  void keepsParticlesInCapitalsWithTheFamily(String first, String last, String language)
      throws Exception {
    assertReads(first + " " + last, first, last, language);
    assertReadsCapitals(first, last, language);
  }

  @Test
  void keepsParticlesThatBeginWithAMark() throws Exception {
    assertReads("Sanne van 't Veer", "Sanne", "van 't Veer", "nl");
  }

  /**
   * Of three words without a particle Spanish and Portuguese rules take two for the family, so two
   * given names are only tried before two families. Particles in capitals have a test of their own.
   */
  private static String family(String first, Parts parts, String language, Random random) {
    boolean iberian = language.equals("es") || language.equals("pt");
    List<String> families =
        parts.all("FAMILY").stream()
            .filter(f -> !f.matches("D[ei] .*|.* La .*|.*\\b[a-z].*"))
            .filter(f -> !iberian || !first.contains(" ") || f.contains(" "))
            .toList();
    return families.get(random.nextInt(families.size()));
  }

  private static String dressed(String first, String last, String language, Random random) {
    StringBuilder name = new StringBuilder();
    if (random.nextInt(3) == 0) {
      List<String> titles = TITLES.get(language);
      name.append(titles.get(random.nextInt(titles.size())));
    }
    name.append(first).append(' ');
    if (random.nextInt(3) == 0 && !first.contains(" ")) {
      name.append((char) ('A' + random.nextInt(26))).append(random.nextBoolean() ? ". " : " ");
    }
    name.append(last);
    if (random.nextInt(3) == 0) {
      name.append(CREDENTIALS.get(random.nextInt(CREDENTIALS.size())));
    }
    return name.toString();
  }

  private static void assertReads(String line, String first, String last, String language)
      throws Exception {
    Contact contact = contact(line, language);
    assertThat(value(contact.firstName())).as(line).isEqualTo(first);
    assertThat(value(contact.lastName())).as(line).isEqualTo(last);
  }

  private static void assertReadsCapitals(String first, String last, String language)
      throws Exception {
    String line = (first + " " + last).toUpperCase(Locale.ROOT);
    Contact contact = contact(line, language);
    assertThat(value(contact.firstName())).as(line).isEqualToIgnoringCase(first);
    assertThat(value(contact.lastName()).replace("ss", "ß"))
        .as(line)
        .isEqualToIgnoringCase(last.replace("ss", "ß"));
  }

  private static String value(Optional<Found> found) {
    return found.map(Found::value).orElse("");
  }

  private static Contact contact(String line, String language) throws Exception {
    byte[] text = (line + "\npost77@example.org").getBytes(UTF_8);
    return Contact.of(Sections.of(ReadingOrder.of(new DocumentReader().read(text))), language);
  }
}
