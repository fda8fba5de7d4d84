package dev.hireflow.interview.question;

import dev.hireflow.interview.scoring.QuestionKind;
import java.util.List;

/**
 * A question with a gap for what a resume says.
 *
 * @param text with {@code {}} for the resume's words
 * @param points what a good answer says, whatever the gap is filled with
 */
record Template(QuestionKind kind, String text, List<GenericPoints> points) {

  static Template story(String text, GenericPoints... points) {
    return new Template(QuestionKind.BEHAVIORAL, text, List.of(points));
  }

  static Template plan(String text, GenericPoints... points) {
    return new Template(QuestionKind.SITUATIONAL, text, List.of(points));
  }

  static Template knowledge(String text, GenericPoints... points) {
    return new Template(QuestionKind.TECHNICAL, text, List.of(points));
  }

  String about(String words) {
    return text.replace("{}", words);
  }
}
