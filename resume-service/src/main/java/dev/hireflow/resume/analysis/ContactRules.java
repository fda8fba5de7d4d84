package dev.hireflow.resume.analysis;

import dev.hireflow.extraction.ParsedResume.BasicInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the person can be reached. */
final class ContactRules {

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "email",
              10,
              resume -> resume.basicInfo().email() != null,
              "Email address found",
              "Add an email address: without one nobody can answer."),
          Rule.of(
              "phone",
              5,
              resume -> resume.basicInfo().phone() != null,
              "Phone number found",
              "Add a phone number, with the country code if you apply abroad."),
          Rule.of(
              "place",
              5,
              resume -> any(resume.basicInfo().city(), resume.basicInfo().address()),
              "Place of residence found",
              "Say where you live; the city and the country are enough."),
          Rule.of(
              "link",
              5,
              resume -> hasLink(resume.basicInfo()),
              "Link to a profile or site found",
              "Add a link to LinkedIn, GitHub or a site of your own."));

  private ContactRules() {}

  private static boolean hasLink(BasicInfo person) {
    return any(person.linkedIn(), person.github(), person.website());
  }

  private static boolean any(@Nullable String... values) {
    return Stream.of(values).anyMatch(Objects::nonNull);
  }
}
