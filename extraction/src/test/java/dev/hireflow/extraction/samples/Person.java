package dev.hireflow.extraction.samples;

import java.util.List;

/** A fictional person's resume; what the samples show and what parsing them must find. */
public record Person(
    String file,
    String firstName,
    String lastName,
    String headline,
    String email,
    String phone,
    String printedPhone,
    String place,
    String city,
    List<String> links,
    Headings headings,
    String summary,
    List<Job> jobs,
    List<School> schools,
    List<Skills> skills,
    List<String> languages,
    List<String> certificates) {

  /** The words above each section. */
  public record Headings(
      String contact,
      String summary,
      String work,
      String education,
      String skills,
      String languages,
      String certificates) {}

  /** A job; {@code dates} is what is printed for start and end. */
  public record Job(
      String title,
      String company,
      String place,
      String dates,
      String start,
      String end,
      List<String> points) {}

  /** A school. */
  public record School(
      String degree, String qualification, String field, String school, String dates, String end) {}

  /** A named group of skills. */
  public record Skills(String label, List<String> items) {}

  public String name() {
    return firstName + " " + lastName;
  }
}
