package dev.hireflow.benchmarks.values;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How many of the returned values are wrong. */
public record WrongShare(int returned, int wrong) {

  public static WrongShare of(List<ReturnedValue> values) {
    return new WrongShare(
        values.size(), (int) values.stream().filter(value -> !value.right()).count());
  }

  /** Groups of which nothing was returned are there, too. */
  public static Map<FieldGroup, WrongShare> byGroup(List<ReturnedValue> values) {
    Map<FieldGroup, WrongShare> shares = new EnumMap<>(FieldGroup.class);
    for (FieldGroup group : FieldGroup.values()) {
      shares.put(group, of(values.stream().filter(value -> value.group() == group).toList()));
    }
    return shares;
  }

  public OptionalDouble share() {
    return returned == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) wrong / returned);
  }
}
