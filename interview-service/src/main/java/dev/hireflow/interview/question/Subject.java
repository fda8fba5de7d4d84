package dev.hireflow.interview.question;

import dev.hireflow.interview.scoring.Keywords;
import dev.hireflow.interview.scoring.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something of a resume that can be asked about.
 *
 * @param topic the kind of entry, as the answers call it
 * @param words as they stand in the question
 * @param groundedIn as they stand in the resume
 * @param name how feedback calls it
 * @param own words that an answer about it is likely to use
 * @param around what else the resume has that such an answer may name
 */
record Subject(
    String topic,
    String words,
    String groundedIn,
    String name,
    List<String> own,
    List<String> around) {

  private static final int MOST_WORDS = 40;

  static Subject job(ResumeContent.Work job, ResumeContent resume) {
    return new Subject(
        "experience", job.phrase(), job.label(), job.label(), words(job), around(job, resume));
  }

  static Subject project(ResumeContent.Work project, ResumeContent resume) {
    return new Subject(
        "project",
        project.phrase(),
        project.label(),
        project.label(),
        words(project),
        around(project, resume));
  }

  static Subject highlight(String highlight, ResumeContent.Work work, ResumeContent resume) {
    return new Subject(
        "achievement",
        highlight,
        highlight,
        work.label(),
        Keywords.of(highlight),
        Stream.concat(words(work).stream(), around(work, resume).stream()).distinct().toList());
  }

  static Subject skill(String skill, ResumeContent resume) {
    List<String> others = resume.skills().stream().filter(other -> !other.equals(skill)).toList();
    return new Subject("skill", skill, skill, skill, List.of(skill), others);
  }

  static Subject study(ResumeContent.Study study, ResumeContent resume) {
    return new Subject(
        "education",
        study.subject(),
        study.label(),
        study.subject(),
        Keywords.of(study.subject()),
        resume.skills());
  }

  Question ask(Template template) {
    List<Point> points = new ArrayList<>();
    points.add(new Point(name, atLeast(own), true));
    if (!around.isEmpty()) {
      points.add(new Point("what belongs to it", bounded(around), true));
    }
    template.points().forEach(generic -> points.add(generic.point()));
    return new Question(template.kind(), topic, template.about(words), groundedIn, points);
  }

  /** Of entries in a script or of words that say little, at least the name itself counts. */
  private List<String> atLeast(List<String> synonyms) {
    return synonyms.isEmpty() ? List.of(name) : bounded(synonyms);
  }

  private static List<String> bounded(List<String> synonyms) {
    return synonyms.stream().limit(MOST_WORDS).toList();
  }

  private static List<String> words(ResumeContent.Work work) {
    return Stream.concat(Stream.of(work.label()), work.highlights().stream())
        .flatMap(text -> Keywords.of(text).stream())
        .distinct()
        .toList();
  }

  private static List<String> around(ResumeContent.Work work, ResumeContent resume) {
    return Stream.concat(work.keywords().stream(), resume.skills().stream()).distinct().toList();
  }
}
