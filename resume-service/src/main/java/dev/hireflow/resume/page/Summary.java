package dev.hireflow.resume.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the person says in short. */
record Summary(String heading, List<String> paragraphs) {

  static @Nullable Summary of(@Nullable String text, Words words) {
    List<String> paragraphs = Text.paragraphs(text);
    return paragraphs.isEmpty() ? null : new Summary(words.get("summary"), paragraphs);
  }
}
