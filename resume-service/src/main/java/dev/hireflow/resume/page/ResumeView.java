package dev.hireflow.resume.page;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.JsonResume.Basics;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A resume as templates see it; sections without content are null. */
record ResumeView(
    String title,
    @Nullable String name,
    @Nullable String headline,
    @Nullable Contact contact,
    @Nullable Summary summary,
    Timelines timelines,
    @Nullable Skills skills,
    Listings listings) {

  private static final Basics NOBODY = new Basics(null, null, null, null, null, null, null, null);

  static ResumeView open(JsonResume resume, Words words) {
    return of(resume, Contact.open(basics(resume), words), words);
  }

  static ResumeView full(JsonResume resume, Words words) {
    return of(resume, Contact.full(basics(resume), words), words);
  }

  static Basics basics(JsonResume resume) {
    Basics basics = resume.basics();
    return basics == null ? NOBODY : basics;
  }

  private static ResumeView of(JsonResume resume, @Nullable Contact contact, Words words) {
    Basics basics = basics(resume);
    String name = Text.line(basics.name());
    return new ResumeView(
        Objects.requireNonNullElse(name, words.get("resume")),
        name,
        Text.line(basics.label()),
        contact,
        Summary.of(basics.summary(), words),
        Timelines.of(resume, words),
        Skills.of(resume.skills(), words),
        Listings.of(resume, words));
  }

  /** Whether there is more to read than the name. */
  boolean filled() {
    return timelines.filled()
        || listings.filled()
        || Stream.of(contact, summary, skills).anyMatch(Objects::nonNull);
  }

  /** Whether something stands beside the history. */
  boolean aside() {
    return contact != null
        || skills != null
        || listings.languages() != null
        || listings.certificates() != null
        || listings.interests() != null;
  }
}
