package dev.hireflow.resume.export;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.JsonResume.Education;
import dev.hireflow.extraction.JsonResume.Language;
import dev.hireflow.extraction.JsonResume.Project;
import dev.hireflow.extraction.JsonResume.Skill;
import dev.hireflow.extraction.JsonResume.Volunteer;
import dev.hireflow.extraction.JsonResume.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sections of a resume under headings that programs know, those without content left out. */
final class Sections {

  private final List<Block> blocks = new ArrayList<>();
  private final boolean english;

  private Sections(boolean english) {
    this.english = english;
  }

  static List<Block> of(JsonResume resume, boolean english) {
    return new Sections(english).all(resume);
  }

  private List<Block> all(JsonResume resume) {
    String summary = resume.basics() == null ? null : Prose.line(resume.basics().summary());
    add("Summary", summary == null ? Stream.of() : Stream.of(new Block.Paragraph(summary)));
    history("Experience", "Additional Experience", resume.work(), Sections::isDated, this::job);
    add("Education", each(resume.education(), this::school));
    add("Skills", skills(resume.skills()));
    history("Projects", "Other Projects", resume.projects(), Sections::isDated, this::project);
    history("Volunteering", "Volunteer Work", resume.volunteer(), Sections::isDated, this::service);
    add("Certifications", points(resume.certificates(), JsonResume.Certificate::name));
    add("Languages", languages(resume.languages()));
    add("Awards", points(resume.awards(), Sections::award));
    add("Publications", points(resume.publications(), JsonResume.Publication::name));
    add("Interests", points(resume.interests(), JsonResume.Interest::name));
    return blocks;
  }

  private void add(String heading, Stream<Block> content) {
    List<Block> found = content.toList();
    if (!found.isEmpty()) {
      blocks.add(new Block.Heading(heading));
      blocks.addAll(found);
    }
  }

  /** Between entries with dates, one without would read as part of the one before it. */
  private <T> void history(
      String heading,
      String others,
      @Nullable List<T> entries,
      Predicate<T> dated,
      Function<T, Stream<Block>> print) {
    List<T> all = present(entries).toList();
    boolean mixed = all.stream().anyMatch(dated);
    add(heading, all.stream().filter(entry -> !mixed || dated.test(entry)).flatMap(print));
    add(others, all.stream().filter(entry -> mixed && !dated.test(entry)).flatMap(print));
  }

  private Stream<Block> job(Work job) {
    EntryHead head =
        EntryHead.job(job.position(), job.name(), job.location(), job.startDate(), job.endDate());
    return entry(head, job.summary(), job.highlights());
  }

  private Stream<Block> service(Volunteer job) {
    EntryHead head =
        EntryHead.job(job.position(), job.organization(), null, job.startDate(), job.endDate());
    return entry(head, job.summary(), job.highlights());
  }

  private Stream<Block> project(Project project) {
    EntryHead head =
        EntryHead.job(project.name(), null, null, project.startDate(), project.endDate());
    return entry(head, project.description(), project.highlights());
  }

  private Stream<Block> school(Education school) {
    String degree = Prose.join(english ? " in " : ", ", school.studyType(), school.area());
    EntryHead head =
        EntryHead.job(degree, school.institution(), null, school.startDate(), school.endDate());
    String score = Prose.line(school.score());
    Stream<Block> grade =
        score == null ? Stream.of() : Stream.of(new Block.Point("Grade: " + score));
    return Stream.concat(head.schoolBlocks().stream(), grade);
  }

  private static Stream<Block> entry(
      EntryHead head, @Nullable String summary, @Nullable List<String> highlights) {
    Stream<String> said = Stream.concat(Stream.ofNullable(summary), present(highlights));
    return Stream.concat(head.blocks().stream(), Prose.lines(said).stream().map(Block.Point::new));
  }

  /** First the groups, each under its name, then those that stand alone. */
  private static Stream<Block> skills(@Nullable List<Skill> skills) {
    List<Skill> all = present(skills).toList();
    Stream<Block> groups = all.stream().filter(Sections::isGroup).map(Sections::group);
    List<String> single =
        Prose.lines(all.stream().filter(skill -> !isGroup(skill)).map(Sections::leveled));
    return Stream.concat(
        groups, single.isEmpty() ? Stream.of() : Stream.of(new Block.Items(null, single)));
  }

  private static boolean isGroup(Skill skill) {
    return !Prose.lines(skill.keywords()).isEmpty();
  }

  private static Block group(Skill skill) {
    return new Block.Items(leveled(skill), Prose.lines(skill.keywords()));
  }

  private static @Nullable String leveled(Skill skill) {
    return noted(skill.name(), skill.level());
  }

  private static Stream<Block> languages(@Nullable List<Language> languages) {
    List<String> spoken =
        Prose.lines(present(languages).map(it -> noted(it.language(), it.fluency())));
    return spoken.isEmpty() ? Stream.of() : Stream.of(new Block.Items(null, spoken));
  }

  private static @Nullable String award(JsonResume.Award award) {
    return Prose.join(", ", award.title(), Dates.point(award.date()));
  }

  private static @Nullable String noted(@Nullable String name, @Nullable String note) {
    String text = Prose.line(name);
    String more = Prose.line(note);
    return text == null || more == null ? text : text + " (" + more + ")";
  }

  private static <T> Stream<Block> points(
      @Nullable List<T> list, Function<T, @Nullable String> print) {
    return Prose.lines(present(list).map(print)).stream().map(Block.Point::new);
  }

  private static <T> Stream<Block> each(@Nullable List<T> list, Function<T, Stream<Block>> print) {
    return present(list).flatMap(print);
  }

  private static <T> Stream<T> present(@Nullable List<T> list) {
    return list == null ? Stream.of() : list.stream().filter(Objects::nonNull);
  }

  private static boolean isDated(Work job) {
    return job.startDate() != null || job.endDate() != null;
  }

  private static boolean isDated(Volunteer job) {
    return job.startDate() != null || job.endDate() != null;
  }

  private static boolean isDated(Project project) {
    return project.startDate() != null || project.endDate() != null;
  }
}
