package dev.hireflow.extraction.history;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.section.Section;
import dev.hireflow.extraction.section.Sections;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The entries of all sections of work, in the order of print. */
public final class Jobs {

  private static final Pattern TYPE =
      Pattern.compile(
          "(?i)\\b(full[- ]time|part[- ]time|internship|intern|freelance|contract|temporary|seasonal|apprenticeship|vollzeit|teilzeit|praktikum|werkstudent(?:in)?|stage|cdi|cdd|prácticas|becari[oa]|estágio|tirocinio|freelancer)\\b");

  private Jobs() {}

  public static List<Job> in(Sections sections) {
    return in(sections, SectionKind.EXPERIENCE);
  }

  /** Volunteering and projects are printed like jobs. */
  public static List<Job> in(Sections sections, SectionKind kind) {
    List<Job> jobs = new ArrayList<>();
    for (Section section : sections.of(kind)) {
      jobs.addAll(in(section.lines()));
    }
    return List.copyOf(jobs);
  }

  static List<Job> in(List<Line> lines) {
    List<Entry> entries = Entries.of(lines);
    Boolean titleFirst = JobHead.habit(entries.stream().map(Entry::head).toList());
    List<Job> jobs = new ArrayList<>();
    for (Entry entry : entries) {
      Job job = job(entry, titleFirst, jobs.isEmpty() ? null : jobs.getLast());
      if (job.title().isPresent() || job.company().isPresent()) {
        jobs.add(job);
      }
    }
    return jobs;
  }

  private static Job job(Entry entry, @Nullable Boolean titleFirst, @Nullable Job before) {
    JobHead head = JobHead.of(entry.head(), titleFirst);
    Period period = Period.of(entry.head(), true);
    List<String> points = Description.points(entry.body());
    Optional<Found> company = head.company();
    if (company.isEmpty() && before != null && entry.head().size() == 1) {
      // Several posts at one firm are printed below its name once.
      company = before.company().map(found -> found.lessSure(0.9));
    }
    return new Job(
        head.title(),
        company,
        head.location(),
        type(entry.head()),
        period.start(),
        period.end(),
        Description.found(entry.body(), points),
        points);
  }

  private static Optional<Found> type(List<Line> head) {
    for (Line line : head) {
      Matcher at = TYPE.matcher(line.text());
      if (at.find()) {
        return Optional.of(Found.of(at.group(), line, 0.85, "a kind of employment in the head"));
      }
    }
    return Optional.empty();
  }
}
