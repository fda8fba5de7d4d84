package dev.hireflow.interview.question;

import static dev.hireflow.interview.question.GenericPoints.ALTERNATIVES;
import static dev.hireflow.interview.question.GenericPoints.DIFFICULTY;
import static dev.hireflow.interview.question.GenericPoints.LEARNED;
import static dev.hireflow.interview.question.GenericPoints.OWN_PART;
import static dev.hireflow.interview.question.GenericPoints.REASONS;
import static dev.hireflow.interview.question.GenericPoints.RESULT;
import static dev.hireflow.interview.question.GenericPoints.SITUATION;
import static dev.hireflow.interview.question.GenericPoints.STEPS;
import static dev.hireflow.interview.question.Template.knowledge;
import static dev.hireflow.interview.question.Template.plan;
import static dev.hireflow.interview.question.Template.story;

import java.util.List;

/** What can be asked about projects, skills and studies. */
final class KnowledgeTemplates {

  static List<Template> projects(Difficulty difficulty) {
    return switch (difficulty) {
      case EASY ->
          List.of(
              story(
                  "What is “{}” for, and which part of it did you build or lead?",
                  SITUATION,
                  OWN_PART,
                  RESULT),
              story(
                  "Why did you begin “{}”, and what has it taught you?",
                  REASONS,
                  OWN_PART,
                  LEARNED));
      case MEDIUM ->
          List.of(
              story(
                  "What was the hardest thing to get right in “{}”, and how did you manage?",
                  DIFFICULTY,
                  OWN_PART,
                  STEPS,
                  RESULT),
              story(
                  "How did you decide what belongs into “{}” and what does not?",
                  SITUATION,
                  REASONS,
                  ALTERNATIVES,
                  RESULT));
      case HARD ->
          List.of(
              plan(
                  "If “{}” had to serve a hundred times as many people, what would break first, and"
                      + " what would you change?",
                  STEPS,
                  REASONS,
                  ALTERNATIVES,
                  DIFFICULTY),
              story(
                  "Which choice in “{}” would you defend against a sceptical expert, and how?",
                  OWN_PART,
                  REASONS,
                  ALTERNATIVES,
                  RESULT));
    };
  }

  static List<Template> skills(Difficulty difficulty) {
    return switch (difficulty) {
      case EASY ->
          List.of(
              knowledge(
                  "You list {}. What did you last do with it, and how did it help?",
                  OWN_PART,
                  REASONS,
                  RESULT),
              knowledge(
                  "How would you explain {} to a beginner, on an example of your own?",
                  STEPS,
                  REASONS,
                  OWN_PART));
      case MEDIUM ->
          List.of(
              knowledge(
                  "You list {}. Describe, step by step, a task that you solved with it.",
                  SITUATION,
                  OWN_PART,
                  STEPS,
                  RESULT),
              knowledge(
                  "What goes wrong most often with {}, and how do you avoid it?",
                  DIFFICULTY,
                  REASONS,
                  STEPS,
                  OWN_PART));
      case HARD ->
          List.of(
              knowledge(
                  "When would you advise against {}, and what would you take in its place?",
                  REASONS,
                  ALTERNATIVES,
                  DIFFICULTY,
                  OWN_PART),
              knowledge(
                  "Which of {}'s limits have you run into, and how did you get around it?",
                  DIFFICULTY,
                  OWN_PART,
                  ALTERNATIVES,
                  RESULT));
    };
  }

  static List<Template> studies(Difficulty difficulty) {
    return switch (difficulty) {
      case EASY ->
          List.of(
              knowledge(
                  "You studied {}. What of it do you use at work?", OWN_PART, REASONS, RESULT));
      case MEDIUM ->
          List.of(
              knowledge(
                  "Which idea from your studies of {} changed how you solve problems?",
                  SITUATION,
                  OWN_PART,
                  REASONS,
                  RESULT));
      case HARD ->
          List.of(
              knowledge(
                  "Where does what you learned in {} fail in practice, and what do you do"
                      + " then?",
                  DIFFICULTY,
                  ALTERNATIVES,
                  REASONS,
                  OWN_PART));
    };
  }

  private KnowledgeTemplates() {}
}
