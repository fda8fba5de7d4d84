package dev.hireflow.job.posting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How much experience is asked for; the lower-case name stands in the table and in answers. */
enum ExperienceLevel {
  ENTRY,
  MID,
  SENIOR,
  LEAD;

  static final String PATTERN = "entry|mid|senior|lead";
  static final String MESSAGE = "must be entry, mid, senior or lead";

  static List<String> ids() {
    return Stream.of(values()).map(level -> level.name().toLowerCase(Locale.ROOT)).toList();
  }
}
