package dev.hireflow.job.posting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which order postings are listed, and what comes after a cursor in it. Each order is total, so
 * that a list goes on where it ended whatever was added meanwhile.
 */
enum PostingSort {
  RELEVANCE("score DESC, id DESC", "(score, id) < (:score, :id)"),
  NEWEST("id DESC", "id < :id"),
  OLDEST("id", "id > :id");

  private final String order;
  private final String after;

  PostingSort(String order, String after) {
    this.order = order;
    this.after = after;
  }

  static PostingSort of(@Nullable String id, boolean searched) {
    if (id == null) {
      return searched ? RELEVANCE : NEWEST;
    }
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  static List<String> ids() {
    return Stream.of(values()).map(PostingSort::id).toList();
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String order() {
    return order;
  }

  String after() {
    return after;
  }
}
