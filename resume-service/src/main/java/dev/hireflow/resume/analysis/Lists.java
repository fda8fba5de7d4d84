package dev.hireflow.resume.analysis;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists that may be missing. */
final class Lists {

  private Lists() {}

  static <T> List<T> of(@Nullable List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
