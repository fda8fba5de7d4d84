package dev.hireflow.resume.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A section of entries in time. */
record Timeline(String id, String heading, List<Entry> entries) {

  static @Nullable Timeline of(String id, Words words, Stream<Entry> entries) {
    List<Entry> filled = entries.map(Entry::headed).filter(Entry::filled).toList();
    return filled.isEmpty() ? null : new Timeline(id, words.get(id), filled);
  }
}
