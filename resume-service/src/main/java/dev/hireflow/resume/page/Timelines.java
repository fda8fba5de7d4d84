package dev.hireflow.resume.page;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.JsonResume.Education;
import dev.hireflow.extraction.JsonResume.Project;
import dev.hireflow.extraction.JsonResume.Volunteer;
import dev.hireflow.extraction.JsonResume.Work;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sections of a resume whose entries have dates. */
record Timelines(
    @Nullable Timeline work,
    @Nullable Timeline projects,
    @Nullable Timeline education,
    @Nullable Timeline volunteer) {

  static Timelines of(JsonResume resume, Words words) {
    return new Timelines(
        Timeline.of("work", words, Present.of(resume.work()).map(job -> job(job, words))),
        Timeline.of(
            "projects", words, Present.of(resume.projects()).map(item -> project(item, words))),
        Timeline.of(
            "education", words, Present.of(resume.education()).map(item -> school(item, words))),
        Timeline.of(
            "volunteer", words, Present.of(resume.volunteer()).map(item -> duty(item, words))));
  }

  boolean filled() {
    return Stream.of(work, projects, education, volunteer).anyMatch(Objects::nonNull);
  }

  private static Entry job(Work job, Words words) {
    return new Entry(
        Text.line(job.position()),
        Text.line(job.name()),
        Text.line(job.location()),
        Period.ongoing(job.startDate(), job.endDate(), words),
        Text.paragraphs(job.summary()),
        Text.lines(job.highlights()));
  }

  private static Entry duty(Volunteer duty, Words words) {
    return new Entry(
        Text.line(duty.position()),
        Text.line(duty.organization()),
        null,
        Period.ongoing(duty.startDate(), duty.endDate(), words),
        Text.paragraphs(duty.summary()),
        Text.lines(duty.highlights()));
  }

  private static Entry project(Project project, Words words) {
    return new Entry(
        Text.line(project.name()),
        null,
        null,
        Period.of(project.startDate(), project.endDate(), words),
        Text.paragraphs(project.description()),
        Text.lines(project.highlights()));
  }

  private static Entry school(Education school, Words words) {
    String score = Text.line(school.score());
    return new Entry(
        Text.join(", ", school.studyType(), school.area()),
        Text.line(school.institution()),
        null,
        Period.of(school.startDate(), school.endDate(), words),
        score == null ? List.of() : List.of(words.get("score") + ": " + score),
        List.of());
  }
}
