package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.samples.Person;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** How much of a known resume was found, field by field. */
public final class FieldScores {

  /** Right ones of all. */
  public record Score(double hits, double total) {

    public Score plus(Score other) {
      return new Score(hits + other.hits, total + other.total);
    }

    public double percent() {
      return total == 0 ? 100 : 100 * hits / total;
    }
  }

  private final Map<Field, Score> scores = new EnumMap<>(Field.class);
  private final List<String> misses = new ArrayList<>();

  /** English letters are all that is known of pictures' languages. */
  private final boolean accents;

  private FieldScores(boolean accents) {
    this.accents = accents;
  }

  public static FieldScores of(GeneratedDocument document, ParsedResume found) {
    FieldScores scores = new FieldScores(document.format() != Format.PNG);
    scores.person(document.expected(), found);
    scores.jobs(document.expected().jobs(), found.workHistory());
    scores.schools(document.expected().schools(), found.educationHistory());
    scores.lists(document.expected(), found);
    scores.same(Field.LANGUAGE, document.language(), found.meta().language());
    return scores;
  }

  /** A document that was refused or that broke the parser. */
  public static FieldScores none(String why) {
    FieldScores scores = new FieldScores(true);
    for (Field field : Field.values()) {
      scores.add(field, false, why);
    }
    return scores;
  }

  public Map<Field, Score> byField() {
    return scores;
  }

  /** What was expected and what was found instead. */
  public List<String> misses() {
    return misses;
  }

  private void person(Person expected, ParsedResume found) {
    ParsedResume.BasicInfo basics = found.basicInfo();
    same(Field.NAME, expected.name(), basics.firstName() + " " + basics.lastName());
    same(Field.EMAIL, expected.email(), basics.email());
    same(Field.PHONE, expected.phone(), basics.phone());
    same(Field.CITY, expected.city(), basics.city());
  }

  private void jobs(List<Person.Job> expected, List<ParsedResume.Job> found) {
    add(Field.JOBS, expected.size() == found.size(), expected.size() + " but " + found.size());
    List<ParsedResume.Job> left = new ArrayList<>(found);
    for (Person.Job job : expected) {
      ParsedResume.Job match = take(left, candidate -> likeness(job, candidate));
      same(Field.TITLE, job.title(), match == null ? null : match.jobTitle());
      same(Field.COMPANY, job.company(), match == null ? null : match.companyName());
      same(Field.START, job.start(), match == null ? null : match.startDate());
      same(Field.END, job.end(), match == null ? null : match.endDate());
      if (!job.place().isEmpty()) {
        same(Field.PLACE, job.place(), match == null ? null : match.location());
      }
      points(job, match == null ? null : match.jobDescription());
    }
  }

  private void points(Person.Job job, @Nullable String description) {
    List<String> lines = List.of(plain(description).split("\n", -1));
    for (String point : job.points()) {
      add(Field.POINTS, lines.contains(plain(point)), point + " but " + description);
    }
  }

  private void schools(List<Person.School> expected, List<ParsedResume.School> found) {
    add(Field.SCHOOLS, expected.size() == found.size(), expected.size() + " but " + found.size());
    List<ParsedResume.School> left = new ArrayList<>(found);
    for (Person.School school : expected) {
      ParsedResume.School match = take(left, candidate -> likeness(school, candidate));
      same(
          Field.QUALIFICATION,
          school.qualification(),
          match == null ? null : match.qualification());
      same(Field.STUDY, school.field(), match == null ? null : match.fieldOfStudy());
      same(Field.SCHOOL, school.school(), match == null ? null : match.university());
      same(Field.GRADUATION, school.end(), match == null ? null : match.endDate());
    }
  }

  private void lists(Person expected, ParsedResume found) {
    List<String> skills =
        expected.skills().stream().flatMap(group -> group.items().stream()).toList();
    overlap(Field.SKILLS, skills, found.skills().skillsList());
    overlap(Field.LANGUAGES, expected.languages(), found.languages());
    overlap(Field.CERTIFICATES, expected.certificates(), found.certifications());
  }

  /** Both too little and too much count: twice the common ones of all. */
  private void overlap(Field field, Collection<String> expected, Collection<String> found) {
    Set<String> common = new HashSet<>(found.stream().map(this::plain).toList());
    common.retainAll(expected.stream().map(this::plain).toList());
    double share = 2.0 * common.size() / (expected.size() + found.size());
    scores.merge(field, new Score(share, 1), Score::plus);
    if (share < 1) {
      misses.add(field.label() + ": " + expected + " but " + found);
    }
  }

  private static int likeness(Person.Job job, ParsedResume.Job found) {
    return count(
        Objects.equals(job.title(), found.jobTitle()),
        Objects.equals(job.company(), found.companyName()),
        Objects.equals(job.start(), found.startDate()),
        Objects.equals(job.end(), found.endDate()));
  }

  private static int likeness(Person.School school, ParsedResume.School found) {
    return count(
        Objects.equals(school.qualification(), found.qualification()),
        Objects.equals(school.field(), found.fieldOfStudy()),
        Objects.equals(school.school(), found.university()),
        Objects.equals(school.end(), found.endDate()));
  }

  private static int count(boolean... facts) {
    int count = 0;
    for (boolean fact : facts) {
      count += fact ? 1 : 0;
    }
    return count;
  }

  /** Takes the likest one away, so that nothing counts twice. */
  private static <T> @Nullable T take(List<T> left, ToIntFunction<T> likeness) {
    T best = null;
    for (T candidate : left) {
      if (best == null || likeness.applyAsInt(candidate) > likeness.applyAsInt(best)) {
        best = candidate;
      }
    }
    left.remove(best);
    return best;
  }

  private void same(Field field, String expected, @Nullable String found) {
    Predicate<String> equal = text -> plain(expected).equals(plain(text));
    add(field, equal.test(String.valueOf(found)), expected + " but " + found);
  }

  private void add(Field field, boolean hit, String miss) {
    scores.merge(field, new Score(hit ? 1 : 0, 1), Score::plus);
    if (!hit) {
      misses.add(field.label() + ": " + miss);
    }
  }

  /** Typographic marks are a matter of looks. */
  private String plain(@Nullable String text) {
    String plain = text == null ? "" : text.replace('’', '\'').replaceAll(" +", " ").strip();
    return accents
        ? plain
        : Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
