package dev.hireflow.interview.question;

import dev.hireflow.interview.scoring.Point;
import java.util.List;

/** What a good answer to any question about one's own work says; belongs to no topic. */
enum GenericPoints {
  SITUATION(
      "the situation",
      """
      when i, when we, at the time, the team, our team, my team, the company,
      the client, the customer, the customers, the problem was, before that, we had,
      there was, there were, used to, needed, had to, was asked, were asked
      """),
  OWN_PART(
      "your own part",
      """
      built, wrote, designed, led, decided, organised, implemented,
      created, set up, introduced, proposed, coordinated, analysed,
      tested, negotiated, presented, was responsible, my part, my job, my role,
      took, made, started, moved, rewrote, measured, planned, trained,
      replaced, added, migrated, automated, investigated, suggested,
      talked, asked, found, ran, split, used, use, would, configured,
      profiled, fixed, deployed, maintained, reviewed, taught, drew
      """),
  STEPS(
      "how you went about it",
      """
      first, then, next, after that, step, began, started by, finally, afterwards,
      once that
      """),
  DIFFICULTY(
      "what was difficult",
      """
      problem, challenge, difficult, hard, failed, broke, risk, complaint, conflict,
      bug, issue, obstacle, tricky, slow, wrong, error, struggled, mistake, missing,
      unclear, incident, pitfall, careful
      """),
  REASONS(
      "your reasons",
      """
      because, so that, reason, in order to, therefore, since, otherwise, due to,
      which means, which meant, that way
      """),
  ALTERNATIVES(
      "an alternative and its price",
      """
      instead, alternative, alternatively, trade off, rather than, compared, option,
      could have, downside, drawback, depends, however, too expensive, would choose,
      would prefer, on the other hand, overhead, overkill
      """),
  RESULT(
      "what came of it",
      """
      as a result, in the end, result, outcome, reduced, cut, increased, improved,
      grew, saved, dropped, fell, rose, doubled, halved, shortened, went live,
      launched, delivered, faster, fewer, percent, went up, went down, shipped,
      still use, still used, adopted
      """),
  LEARNED(
      "what you learned",
      """
      learned, learnt, lesson, next time, differently, since then, looking back,
      realised, would do, today i, now i, taught me, takeaway
      """);

  private final Point point;

  GenericPoints(String name, String synonyms) {
    point = new Point(name, List.of(synonyms.strip().split(",\\s+")), false);
  }

  Point point() {
    return point;
  }
}
