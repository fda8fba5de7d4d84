package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.samples.Person;

/**
 * A printed resume and what reading it must find.
 *
 * @param name tells all that was drawn by lot: {@link Generated#document} makes it again
 */
public record GeneratedDocument(
    String name,
    ResumeLayout layout,
    String language,
    Format format,
    Noise noise,
    byte[] bytes,
    Person expected) {

  @Override
  public String toString() {
    return name;
  }
}
