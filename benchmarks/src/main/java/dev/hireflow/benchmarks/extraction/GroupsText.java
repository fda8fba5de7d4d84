package dev.hireflow.benchmarks.extraction;

import static dev.hireflow.benchmarks.text.Numbers.percent;

import dev.hireflow.benchmarks.scoring.Accuracy;
import dev.hireflow.benchmarks.scoring.Components;
import dev.hireflow.benchmarks.text.Numbers;
import dev.hireflow.benchmarks.text.Table;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The main components by layout, format and language. */
final class GroupsText {

  private GroupsText() {}

  static String of(Groups groups) {
    String difference = Numbers.points(groups.twoColumnsLessOne(), OptionalDouble.of(0));
    return table("by layout", groups.layouts())
        + "  two-column less one-column, points of macro: "
        + difference
        + "\n\n"
        + table("by format", groups.formats())
        + "\n"
        + table("by language", groups.languages())
        + groups.traits().entrySet().stream()
            .map(trait -> "\n" + table("by " + trait.getKey(), trait.getValue()))
            .collect(Collectors.joining());
  }

  private static String table(String name, Map<String, Accuracy> groups) {
    Table table =
        new Table(name, "n", "macro", "basic(present)", "work F1", "edu F1", "dates", "skills F1");
    groups.forEach((group, accuracy) ->
        table.row(
            group,
            String.valueOf(accuracy.documents()),
            percent(accuracy.macro()),
            percent(accuracy.component(Components.BASIC_PRESENT)),
            percent(accuracy.component(Components.WORK_F1)),
            percent(accuracy.component(Components.EDUCATION_F1)),
            percent(accuracy.component(Components.DATES)),
            percent(accuracy.component(Components.SKILLS_F1))));
    return table.toString();
  }
}
