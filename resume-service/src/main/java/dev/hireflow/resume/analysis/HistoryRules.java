package dev.hireflow.resume.analysis;

import dev.hireflow.extraction.JsonResume.Work;
import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.resume.analysis.Rule.Verdict;
import java.util.List;
import java.util.regex.Pattern;

/** What the person has done, and whether it is clear when. */
final class HistoryRules {

  private static final int RESULT = 2;
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** A year alone is no result. */
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "work",
              10,
              resume -> !jobs(resume).isEmpty(),
              "Work experience found",
              "Add a section \"Experience\" with job, employer and dates, the latest first."),
          new Rule("dates", 10, HistoryRules::dates),
          new Rule("results", 10, HistoryRules::results),
          Rule.of(
              "gaps",
              5,
              Timeline::isWithoutGaps,
              "No unexplained gap of over a year",
              "Explain each gap of over a year between two entries, in a line of its own."),
          Rule.of(
              "education",
              10,
              resume -> !resume.educationHistory().isEmpty(),
              "Education found",
              "Add a section \"Education\" with degree, school and year."));

  private HistoryRules() {}

  static List<Work> jobs(ParsedResume resume) {
    return Lists.of(resume.resume().work());
  }

  private static Verdict dates(ParsedResume resume) {
    List<Work> jobs = jobs(resume);
    long dated = jobs.stream().filter(job -> job.startDate() != null).count();
    int points = jobs.isEmpty() ? 0 : (int) (10 * dated / jobs.size());
    return Rule.share(
        points,
        10,
        "Dates found for " + dated + " of " + jobs.size() + " jobs",
        "Give the month and year in which each job began and ended.");
  }

  private static Verdict results(ParsedResume resume) {
    long results =
        jobs(resume).stream()
            .flatMap(job -> Lists.of(job.highlights()).stream())
            .filter(HistoryRules::saysResult)
            .count();
    int points = (int) Math.min(10, RESULT * results);
    return Rule.share(
        points,
        10,
        "Results in numbers in " + results + (results == 1 ? " point" : " points"),
        "Say results in numbers in five points or more: how many, how much, how fast.");
  }

  private static boolean saysResult(String highlight) {
    return DIGIT.matcher(YEAR.matcher(highlight).replaceAll("")).find();
  }
}
