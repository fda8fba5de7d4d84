package dev.hireflow.interview.interview;

import dev.hireflow.interview.interview.AskedQuestion.Reply;
import dev.hireflow.interview.question.Question;
import dev.hireflow.interview.scoring.Assessment;
import dev.hireflow.interview.scoring.Dimensions;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table interview_questions. */
@Repository
class QuestionRows {

  private final DatabaseClient database;

  QuestionRows(DatabaseClient database) {
    this.database = database;
  }

  Mono<Void> insert(UUID session, int position, Question question, String points) {
    return database
        .sql(
            """
            INSERT INTO interview_questions (session_id, position, kind, topic, text, grounded_in,
                                             points)
            VALUES (:session, :position, :kind, :topic, :text, :grounded, :points)
            """)
        .bind("session", session)
        .bind("position", position)
        .bind("kind", question.kind().id())
        .bind("topic", question.topic())
        .bind("text", question.text())
        .bind("grounded", Parameters.in(R2dbcType.VARCHAR, question.groundedIn()))
        .bind("points", points)
        .then();
  }

  Mono<AskedQuestion> find(UUID session, int position) {
    return database
        .sql(
            "SELECT * FROM interview_questions WHERE session_id = :session AND position = :position")
        .bind("session", session)
        .bind("position", position)
        .map(QuestionRows::question)
        .one();
  }

  /** In the order in which they were asked. */
  Flux<AskedQuestion> answered(UUID session) {
    return database
        .sql(
            """
            SELECT * FROM interview_questions WHERE session_id = :session AND answer IS NOT NULL
            ORDER BY position
            """)
        .bind("session", session)
        .map(QuestionRows::question)
        .all();
  }

  Mono<Void> answer(UUID session, int position, String answer, Assessment assessment) {
    Dimensions dimensions = assessment.dimensions();
    return database
        .sql(
            """
            UPDATE interview_questions
            SET answer = :answer, relevance = :relevance, concreteness = :concreteness,
                structure = :structure, completeness = :completeness, strengths = :strengths,
                improvements = :improvements, answered_at = now()
            WHERE session_id = :session AND position = :position AND answer IS NULL
            """)
        .bind("session", session)
        .bind("position", position)
        .bind("answer", answer)
        .bind("relevance", dimensions.relevance())
        .bind("concreteness", dimensions.concreteness())
        .bind("structure", dimensions.structure())
        .bind("completeness", dimensions.completeness())
        .bind("strengths", assessment.strengths().toArray(String[]::new))
        .bind("improvements", assessment.improvements().toArray(String[]::new))
        .then();
  }

  private static AskedQuestion question(Readable row) {
    return new AskedQuestion(
        number(row, "position"),
        text(row, "kind"),
        text(row, "topic"),
        text(row, "text"),
        row.get("grounded_in", String.class),
        text(row, "points"),
        reply(row));
  }

  private static @Nullable Reply reply(Readable row) {
    String answer = row.get("answer", String.class);
    if (answer == null) {
      return null;
    }
    Dimensions dimensions =
        new Dimensions(
            number(row, "relevance"),
            number(row, "concreteness"),
            number(row, "structure"),
            number(row, "completeness"));
    return new Reply(
        answer,
        new Assessment(dimensions, texts(row, "strengths"), texts(row, "improvements")),
        Objects.requireNonNull(row.get("answered_at", Instant.class)));
  }

  private static int number(Readable row, String column) {
    return Objects.requireNonNull(row.get(column, Integer.class));
  }

  private static String text(Readable row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }

  private static List<String> texts(Readable row, String column) {
    return List.of(Objects.requireNonNull(row.get(column, String[].class)));
  }
}
