package dev.hireflow.extraction.injection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.ParsedResume.Meta;
import dev.hireflow.extraction.pipeline.ResumeExtractor;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody sees changes nothing, and where it stood on a page is told. */
class HiddenInjectionsTest {

  private static final String WARNING = "hidden text ignored: ";

  static List<Injection> injections() throws IOException {
    return Stream.of(
            PdfInjections.all(),
            PdfObjectInjections.all(),
            WordInjections.all(),
            TextInjections.all(),
            RtfInjections.all())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("injections")
  void changesNothing(Injection injection) throws Exception {
    ParsedResume clean = new ResumeExtractor().extract(injection.clean());
    ParsedResume injected = new ResumeExtractor().extract(injection.injected());
    assertThat(comparable(injected)).isEqualTo(comparable(clean));
    assertThat(clean.meta().warnings()).isEmpty();
    if (injection.warned()) {
      assertThat(injected.meta().warnings()).anyMatch(warning -> warning.startsWith(WARNING));
    }
  }

  @Test
  void areManyAndEachHasItsName() throws IOException {
    List<String> names = injections().stream().map(Injection::name).toList();
    Set<String> different = new HashSet<>(names);
    assertThat(different).hasSameSizeAs(names).hasSizeGreaterThanOrEqualTo(60);
  }

  private static String comparable(ParsedResume resume) {
    Meta meta = resume.meta();
    return ExtractionJson.write(
        new ParsedResume(
            resume.basicInfo(),
            resume.education(),
            resume.workExperience(),
            resume.skills(),
            resume.workHistory(),
            resume.educationHistory(),
            resume.languages(),
            resume.certifications(),
            resume.resume(),
            resume.confidence(),
            resume.evidence(),
            new Meta(
                meta.pages(),
                meta.ocr(),
                meta.language(),
                meta.layout(),
                meta.parserVersion(),
                0,
                List.of())));
  }
}
