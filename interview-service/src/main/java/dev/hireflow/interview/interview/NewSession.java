package dev.hireflow.interview.interview;

import dev.hireflow.interview.question.Difficulty;
import dev.hireflow.interview.question.Domain;
import dev.hireflow.interview.question.Question;
import dev.hireflow.interview.question.QuestionBank;
import dev.hireflow.interview.question.QuestionPlan;
import java.util.List;
import java.util.UUID;

/** A session that is about to be stored. */
record NewSession(
    UUID id,
    long userId,
    Domain domain,
    Difficulty difficulty,
    Material material,
    List<Question> questions) {

  static NewSession plan(long userId, Topic topic, Material material, QuestionBank bank) {
    UUID id = UUID.randomUUID();
    QuestionPlan plan =
        new QuestionPlan(id, topic.domain(), topic.difficulty(), topic.count(), material.content());
    return new NewSession(
        id, userId, topic.domain(), topic.difficulty(), material, plan.questions(bank));
  }

  /** What was asked for, checked. */
  record Topic(Domain domain, Difficulty difficulty, int count) {}
}
