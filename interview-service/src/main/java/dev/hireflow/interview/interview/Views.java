package dev.hireflow.interview.interview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.interview.question.Source;
import dev.hireflow.interview.scoring.Assessment;
import dev.hireflow.interview.scoring.Dimensions;
import dev.hireflow.platform.web.Slice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions in the words of the HTTP contract. */
final class Views {

  private Views() {}

  static SessionView session(SessionRow row) {
    return session(row, null);
  }

  static SessionView session(SessionRow row, @Nullable List<AnsweredView> answers) {
    return new SessionView(
        row.id().toString(),
        row.domain(),
        row.difficulty(),
        row.mode(),
        ResumeUsed.of(row.resumeId(), row.resumeVersion(), row.resumeFileName()),
        status(row),
        current(row),
        progress(row),
        row.score(),
        row.createdAt(),
        row.completedAt(),
        answers);
  }

  static SessionListResponse list(Slice<SessionRow> slice, @Nullable Long total) {
    return new SessionListResponse(
        true, total, slice.rows().stream().map(Views::session).toList(), slice.nextCursor());
  }

  static AnswerResponse answer(SessionRow row, Assessment assessment) {
    return new AnswerResponse(true, feedback(assessment), current(row), progress(row), status(row));
  }

  static AnsweredView answered(AskedQuestion question, AskedQuestion.Reply reply) {
    return new AnsweredView(
        question(question), reply.answer(), feedback(reply.assessment()), reply.answeredAt());
  }

  static QuestionView question(AskedQuestion asked) {
    return question(
        asked.position(), asked.kind(), asked.topic(), asked.text(), asked.groundedIn());
  }

  static FeedbackView feedback(Assessment assessment) {
    return new FeedbackView(
        assessment.score(),
        assessment.strengths(),
        assessment.improvements(),
        assessment.dimensions());
  }

  private static String status(SessionRow row) {
    return row.isCompleted() ? "completed" : "in_progress";
  }

  private static ProgressView progress(SessionRow row) {
    return new ProgressView(row.answered(), row.total());
  }

  private static @Nullable QuestionView current(SessionRow row) {
    return row.kind() == null || row.topic() == null || row.text() == null
        ? null
        : question(row.answered(), row.kind(), row.topic(), row.text(), row.groundedIn());
  }

  private static QuestionView question(
      int position, String kind, String topic, String text, @Nullable String groundedIn) {
    Source source = groundedIn == null ? Source.BANK : Source.RESUME;
    return new QuestionView(QuestionIds.of(position), text, kind, topic, source.id(), groundedIn);
  }

  record SessionView(
      String id,
      String domain,
      String difficulty,
      String mode,
      @Nullable ResumeUsed resumeUsed,
      String status,
      @Nullable QuestionView currentQuestion,
      ProgressView progress,
      @Nullable Integer score,
      Instant createdAt,
      @Nullable Instant completedAt,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<AnsweredView> answers) {}

  record QuestionView(
      String id,
      String text,
      String kind,
      String topic,
      String source,
      @Nullable String groundedIn) {}

  record ProgressView(int answered, int total) {}

  record FeedbackView(
      int score, List<String> strengths, List<String> improvements, Dimensions dimensions) {}

  record AnsweredView(
      QuestionView question, String answer, FeedbackView feedback, Instant answeredAt) {}

  record StartResponse(
      boolean success,
      SessionView session,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notice) {}

  record SessionResponse(boolean success, SessionView session) {}

  record SessionListResponse(
      boolean success,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
      List<SessionView> sessions,
      @JsonProperty("next_cursor") @Nullable String nextCursor) {}

  record AnswerResponse(
      boolean success,
      FeedbackView feedback,
      @Nullable QuestionView currentQuestion,
      ProgressView progress,
      String status) {}

  record DeletedResponse(boolean success, String message) {}
}
