package dev.hireflow.extraction.injection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.ParsedResume.Job;
import dev.hireflow.extraction.generated.Format;
import dev.hireflow.extraction.generated.Generated;
import dev.hireflow.extraction.generated.ResumeLayout;
import dev.hireflow.extraction.pipeline.ResumeExtractor;
import dev.hireflow.extraction.samples.Person;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What anybody can read is text like any other: it is kept where it stands and obeyed nowhere. */
class VisibleInjectionsTest {

  private static final Person PERSON = Generated.document("2.classic.en.none.pdf").expected();
  private static final List<ResumeLayout> LAYOUTS =
      List.of(ResumeLayout.CLASSIC, ResumeLayout.SIDEBAR_LEFT, ResumeLayout.TABLE);
  private static final List<Format> FORMATS = List.of(Format.PDF, Format.DOCX, Format.TXT);

  /** Where in the resume the text stands. */
  enum Place {
    SUMMARY,
    BULLET,
    FOOTER
  }

  record Visible(Place place, ResumeLayout layout, Format format, String text) {}

  static Stream<Visible> inSummaryOrBullet() {
    return injections().filter(injection -> injection.place != Place.FOOTER);
  }

  static Stream<Visible> inFooter() {
    return injections().filter(injection -> injection.place == Place.FOOTER);
  }

  private static Stream<Visible> injections() {
    return LAYOUTS.stream()
        .flatMap(layout -> FORMATS.stream().flatMap(format -> injections(layout, format)));
  }

  private static Stream<Visible> injections(ResumeLayout layout, Format format) {
    return Stream.of(Place.values())
        .filter(place -> place != Place.FOOTER || format != Format.TXT)
        .flatMap(place ->
            IntStream.range(0, Payloads.VISIBLE.size())
                .mapToObj(i -> new Visible(place, layout, format, Payloads.visible(i))));
  }

  @ParameterizedTest
  @MethodSource("inSummaryOrBullet")
  void changesNoFact(Visible injection) throws Exception {
    assertChangesNoFact(injection);
  }

  @ParameterizedTest
  @MethodSource("inFooter")
  void changesNoFactAsAFooter(Visible injection) throws Exception {
    assertChangesNoFact(injection);
  }

  private static void assertChangesNoFact(Visible injection) throws Exception {
    ParsedResume clean = parsed(print(PERSON, injection));
    ParsedResume injected = parsed(injected(injection));
    assertThat(injected.basicInfo()).isEqualTo(clean.basicInfo());
    assertThat(injected.education()).isEqualTo(clean.education());
    assertThat(injected.educationHistory()).isEqualTo(clean.educationHistory());
    assertThat(injected.workHistory().stream().map(VisibleInjectionsTest::head))
        .isEqualTo(clean.workHistory().stream().map(VisibleInjectionsTest::head).toList());
    assertThat(injected.skills().skillsList()).isEqualTo(clean.skills().skillsList());
    assertThat(injected.languages()).isEqualTo(clean.languages());
    assertThat(injected.certifications()).isEqualTo(clean.certifications());
    assertThat(injected.meta().warnings()).isEmpty();
  }

  private static byte[] injected(Visible injection) throws IOException {
    return switch (injection.place) {
      case SUMMARY ->
          print(with(PERSON.summary() + " " + injection.text, PERSON.jobs()), injection);
      case BULLET -> print(with(PERSON.summary(), withPoint(injection.text)), injection);
      case FOOTER -> withFooter(print(PERSON, injection), injection);
    };
  }

  private static byte[] print(Person person, Visible injection) {
    return Generated.printed(person, injection.layout, "en", injection.format);
  }

  private static byte[] withFooter(byte[] document, Visible injection) throws IOException {
    return injection.format == Format.PDF
        ? PdfPen.changed(
            document,
            (pdf, page) -> PdfPen.after(pdf, page, PdfPen.text(60, 22, 8, injection.text)))
        : WordPen.with(document, "word/footer1.xml", footer(injection.text));
  }

  private static String footer(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:ftr xmlns:w='w'><w:p><w:r><w:t>" + escaped + "</w:t></w:r></w:p></w:ftr>";
  }

  private static List<Person.Job> withPoint(String text) {
    List<Person.Job> jobs = new ArrayList<>(PERSON.jobs());
    Person.Job job = jobs.getFirst();
    List<String> points = new ArrayList<>(job.points());
    points.add(1, text);
    jobs.set(
        0,
        new Person.Job(
            job.title(), job.company(), job.place(), job.dates(), job.start(), job.end(), points));
    return jobs;
  }

  private static Person with(String summary, List<Person.Job> jobs) {
    return new Person(
        PERSON.file(),
        PERSON.firstName(),
        PERSON.lastName(),
        PERSON.headline(),
        PERSON.email(),
        PERSON.phone(),
        PERSON.printedPhone(),
        PERSON.place(),
        PERSON.city(),
        PERSON.links(),
        PERSON.headings(),
        summary,
        jobs,
        PERSON.schools(),
        PERSON.skills(),
        PERSON.languages(),
        PERSON.certificates());
  }

  private static List<Optional<String>> head(Job job) {
    return Stream.of(
            job.jobTitle(), job.companyName(), job.location(), job.startDate(), job.endDate())
        .map(Optional::ofNullable)
        .toList();
  }

  private static ParsedResume parsed(byte[] document) throws Exception {
    return new ResumeExtractor().extract(document);
  }
}
