package dev.hireflow.benchmarks.corpus;

import dev.hireflow.benchmarks.scoring.Label;
import dev.hireflow.benchmarks.scoring.Shape;
import dev.hireflow.extraction.generated.GeneratedDocument;
import dev.hireflow.extraction.generated.ResumeLayout;
import dev.hireflow.extraction.samples.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The label of a generated document: what its person is, as far as that is told. */
final class PersonLabel {

  /** A person has one line for the place, and says nothing of when a school began. */
  private static final Set<String> UNKNOWN =
      Set.of("basicInfo.address", "basicInfo.state", "basicInfo.country", "education.startDate");

  private PersonLabel() {}

  static Label of(GeneratedDocument document) {
    Person person = document.expected();
    Shape resume =
        new Shape(
            basic(person, document.layout()),
            person.jobs().stream().map(PersonLabel::job).toList(),
            person.schools().stream().map(PersonLabel::school).toList(),
            person.skills().stream().flatMap(group -> group.items().stream()).toList(),
            person.languages(),
            person.certificates());
    return new Label(resume, Map.of(), UNKNOWN);
  }

  /** The table has no row for links. */
  private static Map<String, String> basic(Person person, ResumeLayout layout) {
    Map<String, String> basic = new HashMap<>();
    basic.put("firstName", person.firstName());
    basic.put("lastName", person.lastName());
    basic.put("email", person.email());
    basic.put("phone", person.phone());
    basic.put("city", person.city());
    if (layout != ResumeLayout.TABLE) {
      basic.put("linkedin", person.links().getFirst());
    }
    return basic;
  }

  /** One that prints no place has an empty one. */
  private static Map<String, String> job(Person.Job job) {
    return Map.of(
        "jobTitle", job.title(),
        "companyName", job.company(),
        "location", job.place(),
        "startDate", job.start(),
        "endDate", job.end());
  }

  private static Map<String, String> school(Person.School school) {
    return Map.of(
        "qualification", school.qualification(),
        "fieldOfStudy", school.field(),
        "university", school.school(),
        "endDate", school.end(),
        "graduationYear", school.end());
  }
}
