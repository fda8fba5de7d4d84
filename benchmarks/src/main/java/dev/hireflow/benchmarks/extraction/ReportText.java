package dev.hireflow.benchmarks.extraction;

import static dev.hireflow.benchmarks.text.Numbers.decimal;
import static dev.hireflow.benchmarks.text.Numbers.percent;

import dev.hireflow.benchmarks.measure.Spread;
import dev.hireflow.benchmarks.text.Numbers;
import dev.hireflow.benchmarks.text.Table;
import dev.hireflow.benchmarks.values.Calibration;
import dev.hireflow.benchmarks.values.WrongShare;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The report for people. */
final class ReportText {

  private ReportText() {}

  static String of(Report report) {
    return String.join(
        "\n",
        "== accuracy: " + report.corpus(),
        AccuracyText.of(report.accuracy()) + failures(report.failures()),
        "== accuracy by group",
        GroupsText.of(report.groups()),
        report.peers().map(ReportText::peers).orElse("") + "== values that are wrong",
        wrong(report),
        "== calibration of confidence",
        calibration(report.calibration()),
        "== speed and memory, warm",
        speed(report.speed()));
  }

  private static String failures(List<String> failures) {
    return failures.isEmpty()
        ? ""
        : "\nwithout an answer, scored as empty:\n  " + String.join("\n  ", failures) + "\n";
  }

  private static String peers(PeerComparison peers) {
    String ours = "Hireflow, " + peers.ourDocuments() + " PDFs";
    Table table = new Table(cells("", ours, peers.peers()));
    peers.rows().forEach(row -> table.row(cells(row.name(), row.ours(), row.peers())));
    return "== beside other parsers\n"
        + table
        + "\n  "
        + peers.measured()
        + "\n  The comparison holds for that set only: our column is of the PDFs of this run.\n\n";
  }

  private static String[] cells(String first, String second, List<String> others) {
    return Stream.concat(Stream.of(first, second), others.stream()).toArray(String[]::new);
  }

  private static String wrong(Report report) {
    Table table = new Table("group", "returned", "wrong", "share");
    report.wrongByGroup().forEach((group, share) -> row(table, group.title(), share));
    row(table, "all", report.wrong());
    return table.toString();
  }

  private static void row(Table table, String name, WrongShare share) {
    table.row(
        name,
        String.valueOf(share.returned()),
        String.valueOf(share.wrong()),
        percent(share.share()));
  }

  private static String calibration(Calibration calibration) {
    Table table = new Table("confidence", "values", "mean", "right");
    for (Calibration.Bin bin : calibration.bins()) {
      table.row(
          decimal(bin.from(), 1) + " to " + decimal(bin.to(), 1),
          String.valueOf(bin.count()),
          percent(bin.confidence()),
          percent(bin.right()));
    }
    return table
        + "  expected calibration error: "
        + percent(calibration.error())
        + (calibration.without() == 0 ? "" : "; without confidence: " + calibration.without())
        + "\n";
  }

  private static String speed(Speed speed) {
    Table table =
        new Table(
            "milliseconds",
            "n",
            "CPU median",
            "p95",
            "max",
            "wall median",
            "p95",
            "max",
            "peak heap MB median",
            "max");
    speed.groups().forEach((group, times) -> table.row(times(group.title(), times)));
    return table
        + "  peak heap over all: median %s MB, max %s MB; the process at its largest: %s MB resident%n"
            .formatted(
                Numbers.megabytes((long) speed.peakHeap().median()),
                Numbers.megabytes((long) speed.peakHeap().max()),
                Numbers.megabytes(speed.peakResident()));
  }

  private static List<String> times(String name, Speed.Times times) {
    List<String> cells = new ArrayList<>(List.of(name, String.valueOf(times.cpu().count())));
    for (Spread spread : List.of(times.cpu(), times.wall())) {
      cells.add(decimal(spread.median(), 1));
      cells.add(decimal(spread.p95(), 1));
      cells.add(decimal(spread.max(), 1));
    }
    cells.add(Numbers.megabytes((long) times.peakHeap().median()));
    cells.add(Numbers.megabytes((long) times.peakHeap().max()));
    return cells;
  }
}
