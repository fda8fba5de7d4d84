package dev.hireflow.platform.web;

/**
 * The part of a list that is asked for.
 *
 * @param limit 1 to 100 rows
 * @param offset rows to leave out first
 * @param before only rows with a smaller id, where a cursor says so; lists are newest first
 */
public record Page(int limit, long offset, long before) {

  public static final int DEFAULT_LIMIT = 20;
  public static final int MAX_LIMIT = 100;

  public Page {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw ApiException.invalid("limit", "must be between 1 and " + MAX_LIMIT);
    }
    if (offset < 0) {
      throw ApiException.invalid("offset", "must not be negative");
    }
  }

  /** Whether the list goes on where another part of it ended; its rows are not counted then. */
  public boolean goesOn() {
    return before != Long.MAX_VALUE;
  }
}
