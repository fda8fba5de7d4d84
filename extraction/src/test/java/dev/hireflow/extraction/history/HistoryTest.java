package dev.hireflow.extraction.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.layout.ReadingOrder;
import dev.hireflow.extraction.reader.DocumentReader;
import dev.hireflow.extraction.section.Sections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Software Engineer\nExample Ltd, Austin, TX\nJune 2020 – Present\n- Built a ledger.",
        "Example Ltd    Austin, TX\nSoftware Engineer    June 2020 – Present\n- Built a ledger.",
        "Software Engineer | Example Ltd | Austin, TX | June 2020 – Present\n- Built a ledger.",
        "06/2020 – heute    Software Engineer\nExample Ltd, Austin, TX\n- Built a ledger.",
        "June 2020 – Present\nSoftware Engineer at Example Ltd\nAustin, TX\n- Built a ledger.",
        "Example Ltd, Austin, TX, Software Engineer, June 2020 – Present\n- Built a ledger."
      })
  void readsAJobHoweverItsHeadIsSet(String entry) throws Exception {
    List<Job> jobs = Jobs.in(sections("Jane Doe\nWORK EXPERIENCE\n" + entry));
    assertThat(jobs).hasSize(1);
    Job job = jobs.getFirst();
    assertThat(value(job.title())).isEqualTo("Software Engineer");
    assertThat(value(job.company())).isEqualTo("Example Ltd");
    assertThat(value(job.location())).isEqualTo("Austin, TX");
    assertThat(value(job.start())).isEqualTo("2020-06");
    assertThat(value(job.end())).isEqualTo("present");
    assertThat(job.highlights()).containsExactly("Built a ledger.");
  }

  @Test
  void tellsEntriesApartAndJoinsBrokenLines() throws Exception {
    List<Job> jobs =
        Jobs.in(
            sections(
                "Jane Doe\nWORK EXPERIENCE\nNurse\nExample Clinic\n2019 - 2021\n- Cared for\n  many"
                    + " people.\nNurse Aide\nOther Hospital\n2017 - 2019\n- Helped."));
    assertThat(jobs)
        .extracting(job -> value(job.company()))
        .containsExactly("Example Clinic", "Other Hospital");
    assertThat(jobs.getFirst().highlights()).containsExactly("Cared for many people.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bachelor of Science in Physics\nExample University\n2014 - 2018",
        "Example University    2014 - 2018\nBachelor of Science, Physics",
        "Bachelor of Science in Physics, Example University, 2014 - 2018",
        "2014 - 2018    Bachelor of Science Physics\nExample University"
      })
  void readsASchoolHoweverItIsSet(String entry) throws Exception {
    List<School> schools = Schools.in(sections("Jane Doe\nEDUCATION\n" + entry));
    assertThat(schools).hasSize(1);
    School school = schools.getFirst();
    assertThat(value(school.qualification())).isEqualTo("Bachelor of Science");
    assertThat(value(school.field())).isEqualTo("Physics");
    assertThat(value(school.university())).isEqualTo("Example University");
    assertThat(value(school.graduationYear())).isEqualTo("2018");
  }

  @Test
  void beginsASchoolAtEachDateOnTheLeft() throws Exception {
    List<School> schools =
        Schools.in(
            sections(
                "Jane Doe\nEDUCATION\n2015    Engineering\nM.A. · London\n2012    Nursing\n"
                    + "B.A. · London"));
    assertThat(schools)
        .extracting(s -> value(s.qualification()), s -> value(s.field()), s -> value(s.end()))
        .containsExactly(tuple("M.A.", "Engineering", "2015"), tuple("B.A.", "Nursing", "2012"));
  }

  @Test
  void takesASecondTitleForNoFirm() throws Exception {
    List<Job> jobs =
        Jobs.in(
            sections(
                "Jane Doe\nWORK EXPERIENCE\n2018 - 2021    Captain of the Fleet\nLead · Austin, TX\n"
                    + "- Steered.\n2013 - 2015    Graphic Designer\nFreelance\n- Drew."));
    assertThat(jobs)
        .extracting(job -> value(job.title()), job -> value(job.company()))
        .containsExactly(tuple("Captain of the Fleet", ""), tuple("Graphic Designer", "Freelance"));
  }

  @Test
  void readsAPostThatIsNamedByALabel() throws Exception {
    List<Job> jobs =
        Jobs.in(
            sections(
                "Ana Nunes\nEXPERIÊNCIA PROFISSIONAL\n2019-2021 – Usina Canavial S/A\n"
                    + "Cargo: Analista contábil.\nPrincipais atividades: fechamento mensal."));
    assertThat(jobs)
        .extracting(job -> value(job.title()), job -> value(job.company()))
        .containsExactly(tuple("Analista contábil", "Usina Canavial S/A"));
  }

  @Test
  void joinsASchoolThatWrapsBesideItsDates() throws Exception {
    List<School> schools =
        Schools.in(
            sections(
                "Jane Doe\nEDUCATION\nMaster in Economics, University of    2007 - 2010\nValserena"));
    assertThat(schools)
        .extracting(s -> value(s.university()), s -> value(s.end()))
        .containsExactly(tuple("University of Valserena", "2010"));
  }

  private static String value(Optional<Found> found) {
    return found.map(Found::value).orElse("");
  }

  private static Sections sections(String text) throws Exception {
    return Sections.of(ReadingOrder.of(new DocumentReader().read(text.getBytes(UTF_8))));
  }
}
