package dev.hireflow.interview.interview;

import dev.hireflow.interview.interview.AskedQuestion.Reply;
import dev.hireflow.interview.scoring.Assessment;
import dev.hireflow.interview.scoring.Dimensions;
import dev.hireflow.interview.scoring.Point;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A question as it is stored; what belongs to the answer is null together. */
record QuestionRow(
    int position,
    String kind,
    String topic,
    String text,
    @Nullable String groundedIn,
    String points,
    @Nullable String answer,
    @Nullable Integer relevance,
    @Nullable Integer concreteness,
    @Nullable Integer structure,
    @Nullable Integer completeness,
    @Nullable String remarks,
    @Nullable Instant answeredAt) {

  private static final TypeReference<List<Point>> POINTS = new TypeReference<>() {};

  AskedQuestion asked(JsonMapper json) {
    return new AskedQuestion(
        position, kind, topic, text, groundedIn, json.readValue(points, POINTS), reply(json));
  }

  private @Nullable Reply reply(JsonMapper json) {
    if (answer == null || remarks == null || answeredAt == null) {
      return null;
    }
    Dimensions dimensions =
        new Dimensions(
            orNone(relevance), orNone(concreteness), orNone(structure), orNone(completeness));
    Remarks said = json.readValue(remarks, Remarks.class);
    return new Reply(
        answer, new Assessment(dimensions, said.strengths(), said.improvements()), answeredAt);
  }

  private static int orNone(@Nullable Integer points) {
    return points == null ? 0 : points;
  }

  /** What was said of an answer. */
  record Remarks(List<String> strengths, List<String> improvements) {}
}
