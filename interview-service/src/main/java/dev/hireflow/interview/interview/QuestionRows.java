package dev.hireflow.interview.interview;

import dev.hireflow.interview.interview.QuestionRow.Remarks;
import dev.hireflow.interview.question.Question;
import dev.hireflow.interview.scoring.Assessment;
import dev.hireflow.interview.scoring.Dimensions;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table interview_questions. */
@Repository
class QuestionRows {

  private final DatabaseClient database;
  private final JsonMapper json;

  QuestionRows(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  Mono<Void> insert(UUID session, int position, Question question) {
    String grounded = question.groundedIn();
    DatabaseClient.GenericExecuteSpec insert =
        database
            .sql(
                """
                INSERT INTO interview_questions (session_id, position, kind, topic, text,
                                                 grounded_in, points)
                VALUES (:session, :position, :kind, :topic, :text, :grounded, :points)
                """)
            .bind("session", session)
            .bind("position", position)
            .bind("kind", question.kind().id())
            .bind("topic", question.topic())
            .bind("text", question.text())
            .bind("points", json.writeValueAsString(question.points()));
    return (grounded == null
            ? insert.bindNull("grounded", String.class)
            : insert.bind("grounded", grounded))
        .then();
  }

  Mono<AskedQuestion> find(UUID session, int position) {
    return database
        .sql(
            "SELECT * FROM interview_questions WHERE session_id = :session AND position = :position")
        .bind("session", session)
        .bind("position", position)
        .mapProperties(QuestionRow.class)
        .one()
        .map(row -> row.asked(json));
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
        .mapProperties(QuestionRow.class)
        .all()
        .map(row -> row.asked(json));
  }

  Mono<Void> answer(UUID session, int position, String answer, Assessment assessment) {
    Dimensions dimensions = assessment.dimensions();
    Remarks remarks = new Remarks(assessment.strengths(), assessment.improvements());
    return database
        .sql(
            """
            UPDATE interview_questions
            SET answer = :answer, relevance = :relevance, concreteness = :concreteness,
                structure = :structure, completeness = :completeness, remarks = :remarks,
                answered_at = now()
            WHERE session_id = :session AND position = :position AND answer IS NULL
            """)
        .bind("session", session)
        .bind("position", position)
        .bind("answer", answer)
        .bind("relevance", dimensions.relevance())
        .bind("concreteness", dimensions.concreteness())
        .bind("structure", dimensions.structure())
        .bind("completeness", dimensions.completeness())
        .bind("remarks", json.writeValueAsString(remarks))
        .then();
  }
}
