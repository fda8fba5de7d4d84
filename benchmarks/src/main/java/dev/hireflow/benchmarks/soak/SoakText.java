package dev.hireflow.benchmarks.soak;

import dev.hireflow.benchmarks.measure.Spread;
import dev.hireflow.benchmarks.text.Numbers;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of a fixed width: they are printed while it runs. */
final class SoakText {

  static final String HEADINGS =
      """
                          internal  workers died of   worker's memory, MB
      documents  answered    errors  mem  time  other    min  median   max  docs/s  refused
      """;

  private SoakText() {}

  static String row(String name, Tally tally) {
    Spread resident = tally.resident();
    return "%9s  %8d  %8d  %3d  %4d  %5d  %5s  %6s  %4s  %6s  %s%n"
        .formatted(
            name,
            tally.of(Outcome.Kind.ANSWERED),
            tally.of(Outcome.Kind.INTERNAL_ERROR),
            tally.of(Ending.MEMORY),
            tally.of(Ending.TIME),
            tally.of(Ending.OTHER),
            Numbers.megabytes((long) resident.min()),
            Numbers.megabytes((long) resident.median()),
            Numbers.megabytes((long) resident.max()),
            Numbers.decimal(tally.perSecond(), 1),
            refusals(tally));
  }

  private static String refusals(Tally tally) {
    Map<String, Integer> reasons = tally.refusals();
    return tally.of(Outcome.Kind.REFUSED)
        + reasons.entrySet().stream()
            .map(reason -> reason.getKey() + " " + reason.getValue())
            .collect(Collectors.joining(", ", ": ", ""));
  }
}
