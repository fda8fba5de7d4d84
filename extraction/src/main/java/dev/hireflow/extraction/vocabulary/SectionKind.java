package dev.hireflow.extraction.vocabulary;

/** What a part of a resume is about. */
public enum SectionKind {
  /** Before the first heading. */
  HEADER,
  CONTACT,
  SUMMARY,
  EXPERIENCE,
  EDUCATION,
  SKILLS,
  STRENGTHS,
  LANGUAGES,
  CERTIFICATIONS,
  COURSES,
  PROJECTS,
  VOLUNTEERING,
  AWARDS,
  PUBLICATIONS,
  INTERESTS,
  ACTIVITIES,
  REFERENCES,
  OTHER
}
