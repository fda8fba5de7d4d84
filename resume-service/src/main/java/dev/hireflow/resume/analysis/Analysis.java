package dev.hireflow.resume.analysis;

import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.resume.analysis.Rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What counts for a resume and what would count more; the same for the same resume.
 *
 * @param score the points of all rules, 100 at most
 */
record Analysis(
    int score, List<String> reasons, List<String> suggestions, List<AnalysisRule> rules) {

  static final List<Rule> RULES =
      Stream.of(ContactRules.ALL, HistoryRules.ALL, ContentRules.ALL)
          .flatMap(List::stream)
          .toList();

  /** How a rule was kept, for programs. */
  record AnalysisRule(String rule, int points, int of) {}

  static Analysis of(ParsedResume resume) {
    List<String> reasons = new ArrayList<>();
    List<String> suggestions = new ArrayList<>();
    List<AnalysisRule> rules = new ArrayList<>();
    for (Rule rule : RULES) {
      Verdict verdict = rule.judge().apply(resume);
      rules.add(new AnalysisRule(rule.id(), verdict.points(), rule.of()));
      if (verdict.points() > 0) {
        reasons.add("+" + verdict.points() + " " + verdict.reason());
      }
      if (verdict.suggestion() != null) {
        suggestions.add(verdict.suggestion());
      }
    }
    int score = rules.stream().mapToInt(AnalysisRule::points).sum();
    return new Analysis(score, List.copyOf(reasons), List.copyOf(suggestions), List.copyOf(rules));
  }
}
