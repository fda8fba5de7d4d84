package dev.hireflow.interview.question;

/** A field of work that one can be interviewed for. */
public record Domain(String id, String title) {

  boolean isCalled(String name) {
    return id.equalsIgnoreCase(name) || title.equalsIgnoreCase(name);
  }
}
