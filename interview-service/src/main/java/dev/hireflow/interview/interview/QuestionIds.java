package dev.hireflow.interview.interview;

import dev.hireflow.platform.web.ApiException;
import java.util.regex.Pattern;

/** How a question is called within its session: {@code q1} and so on. */
final class QuestionIds {

  private static final Pattern FORM = Pattern.compile("q[1-9][0-9]?");

  private QuestionIds() {}

  static String of(int position) {
    return "q" + (position + 1);
  }

  /** The position in a session that has so many questions. */
  static int position(String id, int total) {
    int position = FORM.matcher(id).matches() ? Integer.parseInt(id.substring(1)) - 1 : total;
    if (position >= total) {
      throw ApiException.invalid("questionId", "must be the id of a question of this session");
    }
    return position;
  }
}
