package dev.hireflow.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code --name value} pairs, and the rest in its order. */
record Arguments(Map<String, String> options, List<String> rest) {

  static Arguments of(List<String> given, Set<String> known) throws UsageException {
    Map<String, String> options = new HashMap<>();
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      String argument = given.get(i);
      if (!argument.startsWith("--")) {
        rest.add(argument);
      } else if (known.contains(argument) && i + 1 < given.size()) {
        options.put(argument, given.get(++i));
      } else {
        throw new UsageException("unknown, or without its value: " + argument);
      }
    }
    return new Arguments(options, rest);
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  long number(String name, long otherwise) throws UsageException {
    String value = options.get(name);
    try {
      return value == null ? otherwise : Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new UsageException(name + " takes a number, not " + value);
    }
  }
}
