package dev.hireflow.extraction.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.ParsedResume.BasicInfo;
import dev.hireflow.extraction.ParsedResume.Job;
import dev.hireflow.extraction.ParsedResume.School;
import dev.hireflow.extraction.samples.People;
import dev.hireflow.extraction.samples.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  static Stream<Arguments> samples() {
    return People.all().stream()
        .flatMap(p -> Stream.of(Arguments.of(p, ".pdf"), Arguments.of(p, ".docx")));
  }

  @ParameterizedTest(name = "{1} of {0}")
  @MethodSource("samples")
  void findsEverythingInTheSample(Person person, String extension) throws Exception {
    ParsedResume resume = parse(person.file() + extension);

    BasicInfo basics = resume.basicInfo();
    assertThat(basics.firstName()).isEqualTo(person.firstName());
    assertThat(basics.lastName()).isEqualTo(person.lastName());
    assertThat(basics.email()).isEqualTo(person.email());
    assertThat(basics.phone()).isEqualTo(person.phone());
    assertThat(basics.city()).isEqualTo(person.city());

    assertThat(resume.workHistory())
        .extracting(Job::jobTitle, Job::companyName, Job::location, Job::startDate, Job::endDate)
        .containsExactlyElementsOf(
            person.jobs().stream()
                .map(j ->
                    org.assertj.core.groups.Tuple.tuple(
                        j.title(), j.company(), j.place(), j.start(), j.end()))
                .toList());
    assertThat(resume.educationHistory())
        .extracting(
            School::qualification, School::fieldOfStudy, School::university, School::endDate)
        .containsExactlyElementsOf(
            person.schools().stream()
                .map(s ->
                    org.assertj.core.groups.Tuple.tuple(
                        s.qualification(), s.field(), s.school(), s.end()))
                .toList());
    assertThat(resume.skills().skillsList())
        .containsExactlyElementsOf(
            person.skills().stream().flatMap(s -> s.items().stream()).toList());
    assertThat(resume.languages()).isEqualTo(person.languages());
    assertThat(resume.certifications()).isEqualTo(person.certificates());
    assertThat(resume.meta().warnings()).isEmpty();
  }

  @Test
  void findsTheSameInPlainText() throws Exception {
    ParsedResume resume = parse("lucia-ferrer.txt");
    assertThat(resume.basicInfo().lastName()).isEqualTo("Ferrer Montalbán");
    assertThat(resume.basicInfo().country()).isEqualTo("España");
    assertThat(resume.workExperience().companyName()).isEqualTo("Estudio Mandarina S.L.");
    assertThat(resume.workHistory())
        .extracting(Job::startDate, Job::endDate)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2020-01", "present"),
            org.assertj.core.groups.Tuple.tuple("2015-09", "2019-12"));
    assertThat(resume.education().university()).isEqualTo("Universidad de Valmarina");
    assertThat(resume.languages()).isEqualTo(List.of("Español", "Inglés", "Francés"));
    assertThat(resume.meta().language()).isEqualTo("es");
  }

  @Test
  void answersSomethingForEveryBeginningOfAFile() throws Exception {
    byte[] whole = Files.readAllBytes(SAMPLES.resolve("priya-raghunathan.pdf"));
    for (int length = 1; length < whole.length; length += 97) {
      byte[] part = java.util.Arrays.copyOf(whole, length);
      org.assertj.core.api.Assertions.assertThatCode(() -> extractOrRefuse(part))
          .doesNotThrowAnyException();
    }
  }

  private static void extractOrRefuse(byte[] document) {
    try {
      new ResumeExtractor().extract(document);
    } catch (dev.hireflow.extraction.UnreadableDocumentException e) {
      assertThat(e.userMessage()).isNotBlank();
    }
  }

  private static ParsedResume parse(String file) throws Exception {
    return new ResumeExtractor().extract(Files.readAllBytes(SAMPLES.resolve(file)));
  }
}
