package dev.hireflow.interview.scoring;

import java.util.List;

/** Questions with answers of every quality, written by hand. */
final class Answers {

  static final Rubric TECHNICAL =
      new Rubric(
          "A query that was fast for a year has become slow. Walk me through what you do.",
          QuestionKind.TECHNICAL,
          List.of(
              Point.of(
                  List.of("query plan", "explain", "query plan", "execution plan", "plan", "scan")),
              Point.of(List.of("indexes", "index", "covering", "composite")),
              Point.of(List.of("growth of data", "grew", "rows", "volume", "statistics", "vacuum")),
              Point.of(List.of("locks and load", "lock", "contention", "connections", "cpu")),
              Point.of(List.of("measuring the effect", "measure", "benchmark", "latency"))));

  static final Rubric BEHAVIORAL =
      new Rubric(
          "Tell me about a production incident that you helped to resolve.",
          QuestionKind.BEHAVIORAL,
          List.of(
              Point.of(
                  List.of("how it was noticed", "alert", "alarm", "customer reported", "paged")),
              Point.of(
                  List.of("stopping the damage", "rolled back", "rollback", "mitigated", "hotfix")),
              Point.of(List.of("finding the cause", "root cause", "cause", "traced", "found that")),
              Point.of(List.of("communication", "status", "informed", "told", "stakeholder")),
              Point.of(
                  List.of(
                      "preventing the next one", "postmortem", "prevent", "test", "checklist"))));

  static final Rubric SITUATIONAL =
      new Rubric(
          "Halfway through a project you realise it will take twice as long as promised. What do you"
              + " do?",
          QuestionKind.SITUATIONAL,
          List.of(
              Point.of(List.of("saying so early", "immediately", "early", "tell", "raise")),
              Point.of(List.of("why it happened", "because", "cause", "underestimated", "scope")),
              Point.of(List.of("options", "option", "cut scope", "reprioritise", "minimum")),
              Point.of(List.of("a new plan", "new plan", "milestone", "checkpoint", "weekly")),
              Point.of(List.of("lessons", "learn", "retrospective", "next time", "buffer"))));

  static final String GOOD_TECHNICAL =
      """
      First I run EXPLAIN ANALYZE and compare the query plan with what I expect, because a
      sequential scan where an index used to be taken tells me most of it. Then I check whether the
      table grew: in my last project it went from 2 million to 90 million rows and the statistics
      were stale, so the planner chose a nested loop. After that I look at locks and at the number of
      connections, since a slow query can simply be waiting for another one. I added a composite
      index instead of rewriting the query, although that makes writes a little slower. Finally I
      measure it: the latency at the 95th percentile fell from 4 seconds to 80 ms in PostgreSQL.\
      """;

  static final String MEDIOCRE_TECHNICAL =
      """
      I would look at the query plan and see if something is wrong there. Maybe an index is missing,
      so I would add one and then try the query again.\
      """;

  static final String GOOD_BEHAVIORAL =
      """
      Last year, while I was on call for the payment team, an alert told us that one checkout in five
      was failing. We had to be back before the evening sale at six. I rolled back the release of that
      afternoon, which stopped the damage within 12 minutes, and informed support through the status
      page. Then I traced the failing requests in Grafana and found that the root cause was a
      connection pool of 10 that a new job had used up. I wrote the postmortem and added a load test
      to the pipeline that would prevent it. As a result such errors dropped by 90% over the next
      quarter, and the test has caught two similar mistakes since then.\
      """;

  static final String MEDIOCRE_BEHAVIORAL =
      """
      We had an incident where the site was down for some time. The alert came in and I looked for the
      cause together with a colleague. After a while it worked again.\
      """;

  static final String GOOD_SITUATIONAL =
      """
      First I would check the numbers again and then tell the sponsor early, in the same week, because
      bad news gets more expensive with every day. I would explain the cause openly: we underestimated
      the migration, and the scope has grown by 30%. Then I would put three options on the table: cut
      scope to the minimum that customers need, move the date, or add two people for the tests. I
      would propose a new plan with weekly checkpoints, so that nobody is surprised again. In the end
      I would hold a retrospective, since a buffer of 20% and an early prototype would have shown the
      problem in the first month.\
      """;

  static final String MEDIOCRE_SITUATIONAL =
      """
      I would tell my manager about it, because he needs to know. Then we would look for options
      together and decide what to do about the project.\
      """;

  static final String OFF_TOPIC =
      """
      Last weekend I went to the lake with my sister. We had packed sandwiches and a big blanket, and
      the water was still cold although the sun was shining all day. In the evening we cooked pasta
      with tomatoes from the garden, and then we watched an old film until midnight. It was a lovely
      day, and I would like to do it again soon because I slept very well afterwards.\
      """;

  private Answers() {}
}
