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
    Job header = null;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Job before = header != null ? header : jobs.isEmpty() ? null : jobs.getLast();
      Job job = job(entry, titleFirst, before);
      Entry next = i + 1 < entries.size() ? entries.get(i + 1) : null;
      if (next != null && isHeader(job, entry, next)) {
        header = job;
      } else if (job.title().isPresent() || job.company().isPresent()) {
        header = named(entry) ? null : header;
        jobs.add(job);
      }
    }
    return jobs;
  }

  /** A firm with the dates of all posts held there, printed one by one below it. */
  private static boolean isHeader(Job job, Entry entry, Entry next) {
    boolean firmAlone = job.title().isEmpty() && job.company().isPresent();
    return firmAlone && entry.body().size() < 3 && isPost(next);
  }

  /** A line that names a post and its dates, and nothing else. */
  private static boolean isPost(Entry entry) {
    if (entry.head().size() != 1) {
      return false;
    }
    List<Piece> pieces =
        Pieces.of(entry.head().getFirst()).stream().filter(piece -> !piece.place()).toList();
    return pieces.size() == 1 && JobWords.title(pieces.getFirst().text()) > 0.5;
  }

  private static boolean named(Entry entry) {
    return !isPost(entry);
  }

  private static Job job(Entry entry, @Nullable Boolean titleFirst, @Nullable Job before) {
    boolean post = before != null && before.title().isEmpty() && isPost(entry);
    JobHead head =
        post ? JobHead.post(entry.head().getFirst()) : JobHead.of(entry.head(), titleFirst);
    Period period = Period.of(entry.head(), true);
    List<String> points = Description.points(entry.body());
    Optional<Found> company = head.company();
    if (company.isEmpty() && before != null && entry.head().size() == 1) {
      // Several posts at one firm are printed below its name once.
      company = before.company().map(found -> found.lessSure(0.9));
    }
    Optional<Found> location = head.location();
    if (before != null && location.isEmpty() && company.isPresent() && head.company().isEmpty()) {
      location = before.location().map(found -> found.lessSure(0.9));
    }
    return new Job(
        head.title(),
        company,
        location,
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
