package dev.hireflow.job.posting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a posting takes applications, and why not; {@code sql} says the same of its row. */
enum PostingStatus {
  OPEN("is_active AND (expires_at IS NULL OR expires_at > now())"),
  CLOSED("NOT is_active"),
  EXPIRED("is_active AND expires_at <= now()");

  private final String sql;

  PostingStatus(String sql) {
    this.sql = sql;
  }

  static @Nullable PostingStatus of(@Nullable String id) {
    return id == null ? null : valueOf(id.toUpperCase(Locale.ROOT));
  }

  static List<String> ids() {
    return Stream.of(values()).map(PostingStatus::id).toList();
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String sql() {
    return sql;
  }
}
