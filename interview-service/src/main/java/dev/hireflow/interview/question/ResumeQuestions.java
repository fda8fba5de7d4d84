package dev.hireflow.interview.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions about what a resume says, taken in turns from its parts. */
final class ResumeQuestions {

  private final ResumeContent resume;
  private final Difficulty difficulty;
  private final RandomGenerator random;

  ResumeQuestions(ResumeContent resume, Difficulty difficulty, RandomGenerator random) {
    this.resume = resume;
    this.difficulty = difficulty;
    this.random = random;
  }

  /** All that the resume is good for; the first one opens an interview. */
  List<Question> all() {
    List<List<Question>> parts =
        Shuffled.of(List.of(jobs(), highlights(), projects(), skills(), studies()), random);
    Stream<Question> opener =
        resume.work().stream()
            .limit(1)
            .map(job -> Subject.job(job, resume).ask(WorkTemplates.OPENER));
    return Stream.concat(opener, inTurns(parts)).toList();
  }

  private List<Question> jobs() {
    return ask(
        resume.work().stream().map(job -> Subject.job(job, resume)).toList(),
        WorkTemplates.jobs(difficulty));
  }

  private List<Question> highlights() {
    return ask(
        Stream.concat(resume.work().stream(), resume.projects().stream())
            .flatMap(work ->
                work.highlights().stream().map(line -> Subject.highlight(line, work, resume)))
            .toList(),
        WorkTemplates.highlights(difficulty));
  }

  private List<Question> projects() {
    return ask(
        resume.projects().stream().map(project -> Subject.project(project, resume)).toList(),
        KnowledgeTemplates.projects(difficulty));
  }

  private List<Question> skills() {
    return ask(
        resume.skills().stream().map(skill -> Subject.skill(skill, resume)).toList(),
        KnowledgeTemplates.skills(difficulty));
  }

  private List<Question> studies() {
    return ask(
        resume.studies().stream().map(study -> Subject.study(study, resume)).toList(),
        KnowledgeTemplates.studies(difficulty));
  }

  /** Each subject once before any of them again, each time in another way. */
  private List<Question> ask(List<Subject> subjects, List<Template> templates) {
    List<Subject> order = Shuffled.of(subjects, random);
    int first = random.nextInt(templates.size());
    List<Question> questions = new ArrayList<>();
    for (int round = 0; round < templates.size(); round++) {
      for (int number = 0; number < order.size(); number++) {
        int template = (first + number + round) % templates.size();
        questions.add(order.get(number).ask(templates.get(template)));
      }
    }
    return questions;
  }

  private static Stream<Question> inTurns(Collection<List<Question>> parts) {
    int longest = parts.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, longest)
        .boxed()
        .flatMap(turn -> parts.stream().map(part -> turn < part.size() ? part.get(turn) : null))
        .filter(Objects::nonNull);
  }
}
