package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.generated.Block.Kind;
import dev.hireflow.extraction.samples.Person;
import java.util.List;

/** The heads of jobs and schools as the layouts write them. */
final class EntryBlocks {

  private EntryBlocks() {}

  static List<Block> job(Person.Job job, ResumeLayout layout) {
    String firm = job.place().isEmpty() ? job.company() : job.company() + ", " + job.place();
    return switch (layout) {
      case CLASSIC, SIDEBAR_LEFT -> titleFirst(job.title(), firm, job.dates());
      case COMPANY_FIRST, SIDEBAR_RIGHT ->
          List.of(
              Block.of(Kind.STRONG, job.company(), job.place()),
              Block.of(Kind.LINE, job.title(), job.dates()));
      case DATES_LEFT, TABLE -> datesLeft(job.dates(), job.title(), firm);
      case TWO_COLUMNS ->
          List.of(
              Block.of(Kind.STRONG, job.title()),
              Block.of(Kind.LINE, job.company()),
              Block.of(Kind.LINE, job.dates() + " | " + job.place()));
      case HEADER_BAND -> titleFirst(job.company(), job.title(), job.dates());
      case COMPACT -> piped(job.title(), job.company(), job.place(), job.dates());
      case TIMELINE -> dated(job.dates(), job.title(), job.company() + " · " + job.place());
      case HEADINGS_LEFT ->
          List.of(Block.of(Kind.STRONG, job.title() + ", " + job.company(), job.dates()));
      case INLINE ->
          List.of(Block.of(Kind.STRONG, job.title() + " – " + firm + " (" + job.dates() + ")"));
    };
  }

  static List<Block> school(Person.School school, ResumeLayout layout) {
    return switch (layout) {
      case CLASSIC, SIDEBAR_LEFT -> titleFirst(school.degree(), school.school(), school.dates());
      case COMPANY_FIRST, SIDEBAR_RIGHT ->
          List.of(
              Block.of(Kind.STRONG, school.school()),
              Block.of(Kind.LINE, school.degree(), school.dates()));
      case DATES_LEFT, TABLE -> datesLeft(school.dates(), school.degree(), school.school());
      case TWO_COLUMNS ->
          List.of(
              Block.of(Kind.STRONG, school.degree()),
              Block.of(Kind.LINE, school.school()),
              Block.of(Kind.LINE, school.dates()));
      case HEADER_BAND -> titleFirst(school.school(), school.degree(), school.dates());
      case COMPACT -> piped(school.degree(), school.school(), school.dates());
      case TIMELINE -> dated(school.dates(), school.degree(), school.school());
      case HEADINGS_LEFT ->
          List.of(Block.of(Kind.STRONG, school.degree() + ", " + school.school(), school.dates()));
      case INLINE ->
          List.of(
              Block.of(
                  Kind.STRONG,
                  school.degree() + " – " + school.school() + " (" + school.dates() + ")"));
    };
  }

  private static List<Block> titleFirst(String title, String below, String dates) {
    return List.of(Block.of(Kind.STRONG, title, dates), Block.of(Kind.LINE, below));
  }

  private static List<Block> datesLeft(String dates, String title, String below) {
    return List.of(Block.labelled(dates, Kind.STRONG, title), Block.of(Kind.LINE, below));
  }

  private static List<Block> dated(String dates, String title, String below) {
    return List.of(
        Block.of(Kind.LINE, dates), Block.of(Kind.STRONG, title), Block.of(Kind.LINE, below));
  }

  private static List<Block> piped(String... pieces) {
    return List.of(Block.of(Kind.STRONG, String.join(" | ", pieces)));
  }
}
