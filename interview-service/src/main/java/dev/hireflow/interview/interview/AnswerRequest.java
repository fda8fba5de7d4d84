package dev.hireflow.interview.interview;

import dev.hireflow.platform.web.ApiException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param questionId which question it is meant for, so that it can safely be sent again; without it
 *     the current one
 */
record AnswerRequest(@NotNull String answer, @Size(max = 20) @Nullable String questionId) {

  private static final int LONGEST = 10_000;

  /** Without the blanks around it. */
  String text() {
    String text = answer.strip();
    if (text.isEmpty()) {
      throw ApiException.invalid("answer", "must not be blank");
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw ApiException.invalid("answer", "must have at most 10000 characters");
    }
    return text;
  }
}
