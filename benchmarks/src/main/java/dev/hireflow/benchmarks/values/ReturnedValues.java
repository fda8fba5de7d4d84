package dev.hireflow.benchmarks.values;

import dev.hireflow.benchmarks.scoring.EntryAlignment;
import dev.hireflow.benchmarks.scoring.EntryKind;
import dev.hireflow.benchmarks.scoring.Label;
import dev.hireflow.benchmarks.scoring.ListKind;
import dev.hireflow.benchmarks.scoring.ListMatch;
import dev.hireflow.benchmarks.scoring.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Judges every value that an answer returns and that labels know of. */
public final class ReturnedValues {

  private final Label label;
  private final Shape answer;
  private final Map<String, Double> confidence;
  private final List<ReturnedValue> values = new ArrayList<>();

  private ReturnedValues(Label label, Shape answer, Map<String, Double> confidence) {
    this.label = label;
    this.answer = answer;
    this.confidence = confidence;
  }

  public static List<ReturnedValue> of(Label label, Shape answer, Map<String, Double> confidence) {
    ReturnedValues judged = new ReturnedValues(label, answer, confidence);
    judged.basic();
    for (EntryKind kind : EntryKind.values()) {
      judged.entries(kind);
    }
    for (ListKind kind : ListKind.values()) {
      judged.list(kind);
    }
    return judged.values;
  }

  private void basic() {
    for (String field : label.basicFields()) {
      String value = answer.basicInfo().get(field);
      String labelled = label.resume().basicInfo().get(field);
      if (value != null) {
        boolean right = label.holds("basicInfo." + field, field, value, labelled);
        String name = field.equals("linkedin") ? "linkedIn" : field;
        add("basicInfo." + name, FieldGroup.ofBasic(field), value, right);
      }
    }
  }

  private void entries(EntryKind kind) {
    List<Map<String, String>> returned = answer.entries(kind);
    Map<Integer, Integer> partners = new HashMap<>();
    EntryAlignment.of(kind, returned, label.resume().entries(kind))
        .forEach((labelled, partner) -> partners.put(partner, labelled));
    for (int i = 0; i < returned.size(); i++) {
      entry(kind, i, returned.get(i), partners.get(i));
    }
  }

  private void entry(
      EntryKind kind, int index, Map<String, String> entry, @Nullable Integer partner) {
    for (String field : label.fields(kind)) {
      String value = entry.get(field);
      if (value != null) {
        boolean right = partner != null && right(kind, partner, field, value);
        add(history(kind) + "[" + index + "]." + field, group(kind, field), value, right);
      }
    }
  }

  private boolean right(EntryKind kind, int labelled, String field, String value) {
    return label.holds(
        kind.label() + "." + labelled + "." + field,
        field,
        value,
        label.resume().entries(kind).get(labelled).get(field));
  }

  private void list(ListKind kind) {
    List<String> returned = answer.list(kind);
    ListMatch match = ListMatch.of(label, kind, returned);
    for (int i = 0; i < returned.size(); i++) {
      String value = returned.get(i);
      add(list(kind, i), group(kind), value, match.isRight(value));
    }
  }

  private void add(String path, FieldGroup group, String value, boolean right) {
    Double known = confidence.get(path);
    OptionalDouble sure = known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    values.add(new ReturnedValue(path, group, value, right, sure));
  }

  private static String history(EntryKind kind) {
    return kind == EntryKind.WORK ? "workHistory" : "educationHistory";
  }

  private static String list(ListKind kind, int index) {
    return (kind == ListKind.SKILLS ? "skills.skillsList" : kind.label()) + "[" + index + "]";
  }

  private static FieldGroup group(EntryKind kind, String field) {
    return kind == EntryKind.WORK ? FieldGroup.ofJob(field) : FieldGroup.ofSchool(field);
  }

  private static FieldGroup group(ListKind kind) {
    return switch (kind) {
      case SKILLS -> FieldGroup.SKILLS;
      case LANGUAGES -> FieldGroup.LANGUAGES;
      case CERTIFICATIONS -> FieldGroup.CERTIFICATIONS;
    };
  }
}
