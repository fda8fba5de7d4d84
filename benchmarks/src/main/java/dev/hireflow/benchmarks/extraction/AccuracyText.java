package dev.hireflow.benchmarks.extraction;

import dev.hireflow.benchmarks.scoring.Accuracy;
import dev.hireflow.benchmarks.scoring.BasicAccuracy;
import dev.hireflow.benchmarks.scoring.EntryAccuracy;
import dev.hireflow.benchmarks.scoring.Measures;
import dev.hireflow.benchmarks.text.Numbers;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every figure of the accuracy. */
final class AccuracyText {

  private final StringBuilder text = new StringBuilder();

  private AccuracyText() {}

  static String of(Accuracy accuracy) {
    AccuracyText writer = new AccuracyText();
    writer.line("documents: " + accuracy.documents());
    writer.basic(accuracy);
    accuracy.entries().forEach((kind, entries) -> writer.entries(kind.label(), entries));
    writer.line("");
    accuracy.lists().forEach((kind, measures) -> writer.list(kind.label(), measures));
    writer.components(accuracy);
    return writer.text.toString();
  }

  private void basic(Accuracy accuracy) {
    line("\nbasicInfo          present (n)      null (n)         all");
    accuracy.basicInfo().forEach(this::basic);
  }

  private void basic(String field, BasicAccuracy accuracy) {
    line(
        "  %-12s   %s (%3d)   %s (%3d)   %s"
            .formatted(
                field,
                percent(accuracy.present()),
                accuracy.presentCount(),
                percent(accuracy.absent()),
                accuracy.absentCount(),
                percent(accuracy.all())));
  }

  private void entries(String name, EntryAccuracy entries) {
    line(
        "\n"
            + name
            + ": "
            + entries.labelled()
            + " labelled, "
            + entries.returned()
            + " predicted");
    measures("  entries paired        ", entries.paired());
    measures("  key fields, lenient   ", entries.lenient());
    measures("  key fields, exact     ", entries.exact());
    line(
        "  sub-field          exact   lenient   exact where present (n)"
            + "   [over all labelled entries; unpaired = wrong]");
    entries.fields().forEach(this::field);
  }

  private void field(String name, EntryAccuracy.Field accuracy) {
    line(
        "    %-15s %s    %s    %s (%d)"
            .formatted(
                name,
                percent(accuracy.exact()),
                percent(accuracy.lenient()),
                percent(accuracy.present()),
                accuracy.presentCount()));
  }

  private void list(String name, Optional<Measures> measures) {
    measures("%-15s".formatted(name), measures);
  }

  private void measures(String name, Optional<Measures> measures) {
    measures.ifPresent(found ->
        line(
            "%s P %s  R %s  F1 %s"
                .formatted(
                    name,
                    percent(OptionalDouble.of(found.precision())),
                    percent(OptionalDouble.of(found.recall())),
                    percent(OptionalDouble.of(found.f1())))));
  }

  private void components(Accuracy accuracy) {
    line("\ncomponents");
    accuracy
        .components()
        .forEach((name, share) -> line("  %-24s %s".formatted(name, percent(share))));
    line("MACRO AVERAGE              " + percent(accuracy.macro()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static String percent(OptionalDouble share) {
    return "%6s".formatted(Numbers.percent(share));
  }
}
