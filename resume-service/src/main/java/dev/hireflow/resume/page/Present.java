package dev.hireflow.resume.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is there of a list that may be missing, or hold gaps. */
final class Present {

  private Present() {}

  static <T> Stream<T> of(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
  }
}
