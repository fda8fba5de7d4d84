package dev.hireflow.benchmarks.extraction;

import static dev.hireflow.benchmarks.text.Numbers.decimal;
import static dev.hireflow.benchmarks.text.Numbers.percent;

import dev.hireflow.benchmarks.measure.Spread;
import dev.hireflow.benchmarks.scoring.Accuracy;
import dev.hireflow.benchmarks.scoring.Components;
import java.util.List;

/** Our figures under the names by which the peers' are kept. */
final class OwnFigures {

  private final List<Evaluated> documents;
  private final Accuracy accuracy;

  OwnFigures(List<Evaluated> documents) {
    this.documents = documents;
    this.accuracy = accuracy(documents);
  }

  String of(String name) {
    return switch (name) {
      case "basicInfo where present" -> component(Components.BASIC_PRESENT);
      case "basicInfo, absent fields counted" -> component(Components.BASIC_ALL);
      case "work title+company F1, exact" -> component(Components.WORK_F1);
      case "work sub-fields" -> component(Components.WORK_FIELDS);
      case "education F1, exact" -> component(Components.EDUCATION_F1);
      case "education sub-fields" -> component(Components.EDUCATION_FIELDS);
      case "dates" -> component(Components.DATES);
      case "skills F1" -> component(Components.SKILLS_F1);
      case "macro average" -> percent(accuracy.macro());
      case "macro, one-column only" -> macro("one-column");
      case "macro, two-column only" -> macro("two-column");
      case "documents with an answer" -> answers();
      case "ms, wall: median (mean, max)" -> wall();
      case "ms, CPU: median" -> decimal(cpu().median(), 0);
      default -> throw new IllegalArgumentException("no figure of ours for: " + name);
    };
  }

  private static Accuracy accuracy(List<Evaluated> documents) {
    return Accuracy.of(documents.stream().map(Evaluated::score).toList());
  }

  private String component(String name) {
    return percent(accuracy.component(name));
  }

  private String macro(String layout) {
    return percent(
        accuracy(documents.stream().filter(one -> one.document().layout().equals(layout)).toList())
            .macro());
  }

  private String answers() {
    return documents.stream().filter(Evaluated::isRead).count() + " of " + documents.size();
  }

  private String wall() {
    Spread wall = Spread.of(documents.stream().map(Evaluated::wallMillis).toList());
    return "%s (%s, %s)"
        .formatted(decimal(wall.median(), 0), decimal(wall.mean(), 0), decimal(wall.max(), 0));
  }

  private Spread cpu() {
    return Spread.of(documents.stream().map(Evaluated::cpuMillis).toList());
  }
}
