package dev.hireflow.interview.question;

import static dev.hireflow.interview.question.GenericPoints.ALTERNATIVES;
import static dev.hireflow.interview.question.GenericPoints.DIFFICULTY;
import static dev.hireflow.interview.question.GenericPoints.LEARNED;
import static dev.hireflow.interview.question.GenericPoints.OWN_PART;
import static dev.hireflow.interview.question.GenericPoints.REASONS;
import static dev.hireflow.interview.question.GenericPoints.RESULT;
import static dev.hireflow.interview.question.GenericPoints.SITUATION;
import static dev.hireflow.interview.question.GenericPoints.STEPS;
import static dev.hireflow.interview.question.Template.plan;
import static dev.hireflow.interview.question.Template.story;

import java.util.List;

/** What can be asked about jobs and what was reached in them. */
final class WorkTemplates {

  static final Template OPENER =
      story(
          "To begin with: how did you come to work {}, and what was yours to do there?",
          SITUATION,
          OWN_PART,
          REASONS,
          RESULT);

  static List<Template> jobs(Difficulty difficulty) {
    return switch (difficulty) {
      case EASY ->
          List.of(
              story(
                  "When you worked {}, what did a normal week look like, and which part of it was"
                      + " your own?",
                  OWN_PART,
                  STEPS,
                  RESULT),
              story(
                  "What did you learn {} that you still use today?", SITUATION, OWN_PART, LEARNED),
              story(
                  "Tell me about something you did {} that you are proud of.",
                  SITUATION,
                  OWN_PART,
                  RESULT));
      case MEDIUM ->
          List.of(
              story(
                  "Think of your time {}. Which problem kept you busy the longest, and how did you"
                      + " solve it?",
                  DIFFICULTY,
                  OWN_PART,
                  STEPS,
                  RESULT),
              story(
                  "When everything was urgent {}, how did you decide what came first?",
                  SITUATION,
                  OWN_PART,
                  REASONS,
                  RESULT),
              plan(
                  "Suppose you started {} once more. What would you do differently in the first"
                      + " three months?",
                  STEPS,
                  REASONS,
                  LEARNED));
      case HARD ->
          List.of(
              story(
                  "Tell me about a decision you took {} that others disagreed with. How did you"
                      + " make your case?",
                  SITUATION,
                  OWN_PART,
                  REASONS,
                  ALTERNATIVES,
                  RESULT),
              story(
                  "Which risk did you take {}, what was at stake, and how did you limit it?",
                  SITUATION,
                  DIFFICULTY,
                  OWN_PART,
                  REASONS,
                  RESULT),
              plan(
                  "Suppose half of your means {} had been taken away. What would you have given up,"
                      + " and what not?",
                  STEPS,
                  REASONS,
                  ALTERNATIVES,
                  DIFFICULTY));
    };
  }

  static List<Template> highlights(Difficulty difficulty) {
    return switch (difficulty) {
      case EASY ->
          List.of(
              story(
                  "Your resume says: “{}” What was the situation, and what did you do yourself?",
                  SITUATION,
                  OWN_PART,
                  RESULT));
      case MEDIUM ->
          List.of(
              story(
                  "Your resume says: “{}” How did you go about it, and how did you know that it"
                      + " had worked?",
                  OWN_PART,
                  STEPS,
                  DIFFICULTY,
                  RESULT));
      case HARD ->
          List.of(
              story(
                  "Your resume says: “{}” What else did you consider, what did it cost, and what"
                      + " would you change now?",
                  OWN_PART,
                  REASONS,
                  ALTERNATIVES,
                  LEARNED));
    };
  }

  private WorkTemplates() {}
}
