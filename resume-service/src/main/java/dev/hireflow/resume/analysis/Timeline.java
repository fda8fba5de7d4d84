package dev.hireflow.resume.analysis;

import dev.hireflow.extraction.ParsedResume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The times of jobs and schools. Today plays no part in it: the same resume must be judged the same
 * tomorrow.
 */
final class Timeline {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?.*");
  private static final int MOST_MONTHS = 12;

  private Timeline() {}

  /** Months since year 0, both counted in. */
  private record Span(int from, int to) {}

  /** Nothing can be said of a resume without dates. */
  static boolean isWithoutGaps(ParsedResume resume) {
    List<Span> spans = spans(resume);
    int covered = Integer.MAX_VALUE;
    for (Span span : spans) {
      if (covered < span.from() - 1 - MOST_MONTHS) {
        return false;
      }
      covered = covered == Integer.MAX_VALUE ? span.to() : Math.max(covered, span.to());
    }
    return !spans.isEmpty();
  }

  private static List<Span> spans(ParsedResume resume) {
    List<Span> spans = new ArrayList<>();
    HistoryRules.jobs(resume).forEach(job -> add(job.startDate(), job.endDate(), spans));
    Lists.of(resume.resume().education())
        .forEach(school -> add(school.startDate(), school.endDate(), spans));
    spans.sort(Comparator.comparingInt(Span::from));
    return spans;
  }

  /** What has no end goes on; of what has no beginning the end is known. */
  private static void add(@Nullable String start, @Nullable String end, List<Span> spans) {
    Integer from = month(start, 0);
    Integer to = month(end, 11);
    if (from != null) {
      spans.add(new Span(from, to == null ? Integer.MAX_VALUE - 1 : to));
    } else if (to != null) {
      spans.add(new Span(to - 11, to));
    }
  }

  /** A year alone is taken from its first to its last month. */
  private static @Nullable Integer month(@Nullable String date, int monthOfYear) {
    Matcher at = DATE.matcher(date == null ? "" : date);
    if (!at.matches()) {
      return null;
    }
    String month = at.group(2);
    int number = month == null ? monthOfYear : Integer.parseInt(month) - 1;
    return Integer.parseInt(at.group(1)) * 12 + number;
  }
}
