package dev.hireflow.extraction.section;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Style;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.layout.ReadingOrder;
import dev.hireflow.extraction.reader.DocumentReader;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

  @ParameterizedTest
  @CsvSource({
    "WORK EXPERIENCE, EDUCATION, SKILLS, LANGUAGES, CERTIFICATIONS",
    "Berufserfahrung, Ausbildung, Kenntnisse, Sprachen, Zertifikate",
    "Expériences professionnelles, Formation, Compétences, Langues, Certifications",
    "Experiencia laboral, Formación académica, Habilidades, Idiomas, Certificaciones",
    "Experiência profissional, Formação acadêmica, Habilidades, Idiomas, Certificações",
    "Esperienze lavorative, Istruzione, Competenze, Lingue, Certificazioni",
    "Werkervaring, Opleidingen, Vaardigheden, Talen, Certificaten"
  })
  void knowsTheHeadingsOfSevenLanguages(
      String work, String education, String skills, String languages, String certificates)
      throws Exception {
    String text =
        String.join(
            "\n",
            "Ann Example",
            work,
            "a",
            education,
            "b",
            skills,
            "c",
            languages,
            "d",
            certificates,
            "e");
    assertThat(kinds(text))
        .containsExactly(
            SectionKind.HEADER,
            SectionKind.EXPERIENCE,
            SectionKind.EDUCATION,
            SectionKind.SKILLS,
            SectionKind.LANGUAGES,
            SectionKind.CERTIFICATIONS);
  }

  @ParameterizedTest
  @CsvSource({
    "E D U C A T I O N, EDUCATION",
    "Licenses & Certifications:, CERTIFICATIONS",
    "Education / Trainings, EDUCATION"
  })
  void knowsHeadingsInOtherDress(String heading, SectionKind kind) throws Exception {
    assertThat(kinds("Ann Example\n" + heading + "\nx")).containsExactly(SectionKind.HEADER, kind);
  }

  @Test
  void takesLinesThatRunOnForNoSkills() throws Exception {
    String text = "Ann Example\nMY DAY\nShowing visitors\nthat their visit\nhas a meaning\n";
    Sections sections =
        Sections.of(ReadingOrder.of(new DocumentReader().read(text.getBytes(UTF_8))));
    assertThat(sections.of(SectionKind.SKILLS)).isEmpty();
  }

  @Test
  void takesAGroupOfSkillsForNoHeading() throws Exception {
    assertThat(
            kinds("# Ann Example\n## Skills\n### Languages\nJava, Go\n### Tools\nGit\n## Work\nx"))
        .containsExactly(SectionKind.HEADER, SectionKind.SKILLS, SectionKind.EXPERIENCE);
  }

  @Test
  void takesLanguagesOfMachinesForSkills() throws Exception {
    assertThat(kinds("Ann Example\nSKILLS\nLANGUAGES\nPython\nGo\nLANGUAGES\nEnglish (native)\n"))
        .containsExactly(SectionKind.HEADER, SectionKind.SKILLS, SectionKind.LANGUAGES);
  }

  @Test
  void takesDegreesUnderTrainingForEducation() throws Exception {
    String degrees = "BSc Physics, University of Exeter, 2011 - 2014\n";
    assertThat(kinds("Ann Example\nTraining\n" + degrees))
        .containsExactly(SectionKind.HEADER, SectionKind.EDUCATION);
    assertThat(kinds("Ann Example\nEducation\n" + degrees + "Training\n" + degrees))
        .containsExactly(SectionKind.HEADER, SectionKind.EDUCATION, SectionKind.CERTIFICATIONS);
  }

  @Test
  void capitalsHeadAlsoInSmallerType() {
    HeadingStyle style =
        HeadingStyle.of(
            List.of(
                line("EDUCATION", 14, true),
                line("Bachelor of Fine Arts", 11, false),
                line("EXPERIENCE", 14, true),
                line("Creative Director", 11, false)));
    assertThat(style.headingKind(line("SKILLS", 11, true), SectionKind.EDUCATION, 14, List.of()))
        .contains(SectionKind.SKILLS);
    assertThat(style.headingKind(line("Skills", 11, true), SectionKind.EDUCATION, 14, List.of()))
        .isEmpty();
  }

  private static Line line(String text, double size, boolean bold) {
    Style style = new Style(size, bold, false, false);
    return new Line(List.of(new Word(text, new Box(0, 0, 100, size), style, false, null)), 1);
  }

  private static List<SectionKind> kinds(String text) throws Exception {
    return Sections.of(ReadingOrder.of(new DocumentReader().read(text.getBytes(UTF_8))))
        .all()
        .stream()
        .map(Section::kind)
        .toList();
  }
}
