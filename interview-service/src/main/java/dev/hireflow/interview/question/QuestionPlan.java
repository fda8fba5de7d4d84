package dev.hireflow.interview.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a session is to ask.
 *
 * @param seed the session's id; the same one gives the same questions
 * @param resume null for a generic interview
 */
public record QuestionPlan(
    UUID seed, Domain domain, Difficulty difficulty, int count, @Nullable ResumeContent resume) {

  /** One question of five may come from the bank although the resume has more to ask about. */
  private static final int BANK_SHARE = 5;

  public List<Question> questions(QuestionBank bank) {
    RandomGenerator random =
        new SplittableRandom(
            seed.getMostSignificantBits() ^ Long.rotateLeft(seed.getLeastSignificantBits(), 31));
    Stream<Question> own =
        resume == null
            ? Stream.empty()
            : new ResumeQuestions(resume, difficulty, random).all().stream();
    List<Question> grounded = distinct(own).limit(count - count / BANK_SHARE).toList();
    Stream<Question> all =
        Stream.concat(grounded.stream(), bank.shuffled(domain, difficulty, random));
    List<Question> chosen = distinct(all).limit(count).toList();
    return openedByTheFirst(chosen, grounded.isEmpty() ? 0 : 1, random);
  }

  private static Stream<Question> distinct(Stream<Question> questions) {
    Set<String> texts = new HashSet<>();
    return questions.filter(question -> texts.add(question.text()));
  }

  private static List<Question> openedByTheFirst(
      List<Question> chosen, int fixed, RandomGenerator random) {
    List<Question> order = new ArrayList<>(chosen.subList(0, fixed));
    order.addAll(Shuffled.of(chosen.subList(fixed, chosen.size()), random));
    return order;
  }
}
