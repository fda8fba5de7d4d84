package dev.hireflow.interview.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be asked about in a resume; anything that is not as JSON Resume has it is left out. */
public record ResumeContent(
    List<Work> work, List<Work> projects, List<String> skills, List<Study> studies) {

  private static final int MOST = 20;
  private static final int MOST_SKILLS = 60;

  /**
   * A job or a project.
   *
   * @param label as in {@code Engineer, Acme}
   * @param phrase as in {@code as Engineer at Acme}; for a project its name
   */
  public record Work(String label, String phrase, List<String> highlights, List<String> keywords) {}

  /** Something learned at a school. */
  public record Study(String subject, String school) {

    String label() {
      return school.isEmpty() ? subject : subject + ", " + school;
    }
  }

  public static ResumeContent of(Map<String, Object> document) {
    return new ResumeContent(
        objects(document.get("work"))
            .map(ResumeContent::job)
            .filter(job -> !job.label.isEmpty())
            .limit(MOST)
            .toList(),
        objects(document.get("projects"))
            .map(ResumeContent::project)
            .filter(project -> !project.label.isEmpty())
            .limit(MOST)
            .toList(),
        objects(document.get("skills"))
            .flatMap(ResumeContent::skills)
            .distinct()
            .limit(MOST_SKILLS)
            .toList(),
        objects(document.get("education"))
            .map(ResumeContent::study)
            .filter(study -> !study.subject.isEmpty())
            .limit(MOST)
            .toList());
  }

  public boolean isEmpty() {
    return work.isEmpty() && projects.isEmpty() && skills.isEmpty() && studies.isEmpty();
  }

  private static Work job(Map<?, ?> entry) {
    String position = name(entry.get("position"));
    String company = name(entry.get("name"));
    String label =
        position.isEmpty() || company.isEmpty() ? position + company : position + ", " + company;
    String phrase =
        (position.isEmpty() ? "" : "as " + position + " ")
            + (company.isEmpty() ? "" : "at " + company);
    return new Work(
        label, phrase.strip(), sentences(entry, "summary"), texts(entry.get("keywords")));
  }

  private static Work project(Map<?, ?> entry) {
    String name = name(entry.get("name"));
    return new Work(name, name, sentences(entry, "description"), texts(entry.get("keywords")));
  }

  /** A group of skills is its members, one without members a skill itself. */
  private static Stream<String> skills(Map<?, ?> entry) {
    List<String> keywords = texts(entry.get("keywords"));
    return keywords.isEmpty()
        ? Stream.of(name(entry.get("name"))).filter(name -> !name.isEmpty())
        : keywords.stream();
  }

  private static Study study(Map<?, ?> entry) {
    String area = name(entry.get("area"));
    String subject = area.isEmpty() ? name(entry.get("studyType")) : area;
    return new Study(subject, name(entry.get("institution")));
  }

  private static List<String> sentences(Map<?, ?> entry, String member) {
    Stream<?> highlights = values(entry.get("highlights"));
    return Stream.concat(highlights, Stream.ofNullable(entry.get(member)))
        .map(text -> ResumeText.clean(text, ResumeText.SENTENCE))
        .filter(text -> text.indexOf(' ') > 0)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static List<String> texts(@Nullable Object list) {
    return values(list)
        .map(ResumeContent::name)
        .filter(text -> !text.isEmpty())
        .limit(MOST)
        .toList();
  }

  private static String name(@Nullable Object value) {
    return value == null ? "" : ResumeText.clean(value, ResumeText.NAME);
  }

  private static Stream<Map<?, ?>> objects(@Nullable Object list) {
    return values(list).filter(Map.class::isInstance).map(one -> (Map<?, ?>) one);
  }

  private static Stream<?> values(@Nullable Object list) {
    return list instanceof Collection<?> values ? values.stream() : Stream.empty();
  }
}
