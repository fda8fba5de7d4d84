package dev.hireflow.platform.web;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, and the cursor with which it goes on.
 *
 * @param nextCursor null at the end of the list
 */
public record Slice<T>(List<T> rows, @Nullable String nextCursor) {

  /** From one row more than the page asks for, if there are so many. */
  public static <T> Slice<T> of(List<T> rows, Page page, ToLongFunction<T> id) {
    if (rows.size() <= page.limit()) {
      return new Slice<>(rows, null);
    }
    List<T> part = rows.subList(0, page.limit());
    return new Slice<>(part, Cursors.encode(id.applyAsLong(part.getLast())));
  }
}
