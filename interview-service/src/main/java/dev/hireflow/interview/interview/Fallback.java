package dev.hireflow.interview.interview;

import dev.hireflow.interview.resumecopy.PrimaryResume;
import java.util.Locale;

/** Why an interview does without the resume, and how its user is told. */
enum Fallback {
  NO_RESUME(
      "These are general questions of the field. Upload a resume, and the next interview will ask"
          + " about your own work."),
  STILL_BEING_READ(
      "Your resume is still being read, so these are general questions. Start another interview in"
          + " a moment to be asked about your own work."),
  UNREADABLE(
      "Your resume could not be read, so these are general questions. Another file, as a PDF with"
          + " text, may help."),
  NOTHING_USABLE(
      "No jobs, projects, skills or studies were found in your resume, so these are general"
          + " questions."),
  OWNER_AWAY("Your resume can't be reached at the moment, so these are general questions.");

  private final String notice;

  Fallback(String notice) {
    this.notice = notice;
  }

  static Fallback of(PrimaryResume.Reason reason) {
    return switch (reason) {
      case NO_RESUME -> NO_RESUME;
      case STILL_BEING_READ -> STILL_BEING_READ;
      case UNREADABLE -> UNREADABLE;
      case OWNER_AWAY -> OWNER_AWAY;
    };
  }

  String notice() {
    return notice;
  }

  /** As it is counted. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
