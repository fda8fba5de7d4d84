package dev.hireflow.benchmarks.corpus;

import dev.hireflow.benchmarks.scoring.Shape;
import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.ParsedResume.BasicInfo;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers of the parser in the shape of labels. */
public final class Answers {

  private Answers() {}

  public static Shape shape(ParsedResume answer) {
    return new Shape(
        basic(answer.basicInfo()),
        answer.workHistory().stream().map(Answers::job).toList(),
        answer.educationHistory().stream().map(Answers::school).toList(),
        answer.skills().skillsList(),
        answer.languages(),
        answer.certifications());
  }

  private static Map<String, String> basic(BasicInfo basic) {
    return new Values()
        .with("firstName", basic.firstName())
        .with("lastName", basic.lastName())
        .with("email", basic.email())
        .with("phone", basic.phone())
        .with("address", basic.address())
        .with("city", basic.city())
        .with("state", basic.state())
        .with("country", basic.country())
        .with("linkedin", basic.linkedIn())
        .with("github", basic.github())
        .with("website", basic.website())
        .values;
  }

  private static Map<String, String> job(ParsedResume.Job job) {
    return new Values()
        .with("jobTitle", job.jobTitle())
        .with("companyName", job.companyName())
        .with("location", job.location())
        .with("startDate", job.startDate())
        .with("endDate", job.endDate())
        .values;
  }

  private static Map<String, String> school(ParsedResume.School school) {
    return new Values()
        .with("qualification", school.qualification())
        .with("fieldOfStudy", school.fieldOfStudy())
        .with("university", school.university())
        .with("startDate", school.startDate())
        .with("endDate", school.endDate())
        .with("graduationYear", school.graduationYear())
        .values;
  }

  private static final class Values {

    private final Map<String, String> values = new HashMap<>();

    Values with(String field, @Nullable String value) {
      if (value != null) {
        values.put(field, value);
      }
      return this;
    }
  }
}
