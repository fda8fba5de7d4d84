package dev.hireflow.platform.web;

/**
 * The part of a list that is asked for.
 *
 * @param limit 1 to 100 rows
 * @param offset rows to leave out first
 */
public record Page(int limit, long offset) {

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
}
