package dev.hireflow.resume.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A section that is a plain list. */
record Listing(String id, String heading, List<Item> items) {

  static @Nullable Listing of(String id, Words words, Stream<@Nullable Item> items) {
    List<Item> found = items.filter(Objects::nonNull).toList();
    return found.isEmpty() ? null : new Listing(id, words.get(id), found);
  }
}
