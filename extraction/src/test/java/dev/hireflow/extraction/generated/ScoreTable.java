package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.generated.FieldScores.Score;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Scores summed up by any key: layouts, languages, formats, noises. */
public final class ScoreTable {

  private final Map<String, Map<Field, Score>> rows = new LinkedHashMap<>();

  public void add(String row, FieldScores scores) {
    Map<Field, Score> cells = rows.computeIfAbsent(row, r -> new EnumMap<>(Field.class));
    scores.byField().forEach((field, score) -> cells.merge(field, score, Score::plus));
  }

  public Map<String, Map<Field, Score>> rows() {
    return rows;
  }

  public double percent(String row, Field field) {
    Map<Field, Score> cells = rows.get(row);
    Score score = cells == null ? null : cells.get(field);
    if (score == null) {
      throw new IllegalArgumentException("nothing measured for " + row + ", " + field);
    }
    return score.percent();
  }

  /** The mean over the fields, each counting the same. */
  public double mean(String row) {
    return rows.getOrDefault(row, Map.of()).values().stream()
        .mapToDouble(Score::percent)
        .average()
        .orElse(0);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(String.format("%-18s", ""));
    for (Field field : Field.values()) {
      text.append(String.format(" %7.7s", field.label()));
    }
    text.append("    mean\n");
    rows.forEach((row, cells) -> text.append(line(row, cells)));
    return text.toString();
  }

  private String line(String row, Map<Field, Score> cells) {
    StringBuilder line = new StringBuilder(String.format("%-18.18s", row));
    for (Field field : Field.values()) {
      Score score = cells.get(field);
      line.append(
          score == null
              ? String.format(" %7s", "")
              : String.format(Locale.ROOT, " %7.1f", score.percent()));
    }
    return line.append(String.format(Locale.ROOT, " %7.1f%n", mean(row))).toString();
  }
}
