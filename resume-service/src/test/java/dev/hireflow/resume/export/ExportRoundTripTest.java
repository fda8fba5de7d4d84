package dev.hireflow.resume.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.JsonResume.Basics;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExportRoundTripTest {

  static Stream<Arguments> exports() {
    return ExportSamples.names()
        .flatMap(name ->
            Stream.of(ExportFormat.PDF, ExportFormat.DOCX)
                .flatMap(format ->
                    Stream.of(ExportTemplate.values())
                        .map(template -> Arguments.of(name, format, template))));
  }

  @ParameterizedTest(name = "{0} as {1}, {2}")
  @MethodSource("exports")
  void ourOwnExportIsReadBackWhole(String name, ExportFormat format, ExportTemplate template)
      throws Exception {
    JsonResume resume = ExportSamples.resume(name);

    byte[] document = ExportSamples.export(ExportSamples.outline(name), format, template);
    JsonResume again = ExportSamples.read(document).resume();

    assertThat(Said.by(again)).isEqualTo(Said.by(resume));
    assertThat(ExportSamples.read(document).meta().warnings()).isEmpty();
  }

  /** What must not get lost. */
  private record Said(
      String name,
      String email,
      String phone,
      String url,
      String city,
      List<String> profiles,
      String summary,
      List<String> jobs,
      List<String> schools,
      List<String> skills,
      List<String> others) {

    static Said by(JsonResume resume) {
      Basics basics = resume.basics();
      return new Said(
          basics.name(),
          basics.email(),
          basics.phone(),
          basics.url(),
          basics.location() == null ? null : basics.location().city(),
          all(basics.profiles()).map(JsonResume.Profile::url).toList(),
          basics.summary(),
          all(resume.work()).map(Said::job).toList(),
          all(resume.education()).map(Objects::toString).toList(),
          all(resume.skills()).map(Said::skill).toList(),
          others(resume).toList());
    }

    private static String job(JsonResume.Work job) {
      return job.position()
          + " / "
          + job.name()
          + " / "
          + job.startDate()
          + " / "
          + job.endDate()
          + all(job.highlights()).toList();
    }

    private static String skill(JsonResume.Skill skill) {
      return skill.name() + all(skill.keywords()).toList();
    }

    private static Stream<String> others(JsonResume resume) {
      Stream<String> names =
          Stream.concat(
              all(resume.languages()).map(it -> it.language() + " " + it.fluency()),
              all(resume.certificates()).map(JsonResume.Certificate::name));
      Stream<String> entries =
          Stream.concat(
              all(resume.projects()).map(it -> it.name() + all(it.highlights()).toList()),
              all(resume.volunteer()).map(it -> it.position() + " / " + it.organization()));
      return Stream.concat(names, entries);
    }

    private static <T> Stream<T> all(List<T> list) {
      return list == null ? Stream.of() : list.stream();
    }
  }
}
