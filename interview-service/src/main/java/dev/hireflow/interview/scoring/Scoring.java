package dev.hireflow.interview.scoring;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives an answer its points by fixed rules, the same for everybody. What is no English prose, only
 * repeats the question or speaks to the scoring counts for nothing, so adding it gains nothing;
 * names, pronouns, places and ages are not looked at.
 */
public final class Scoring {

  private static final int WORDS_FOR_ALL = 50;
  private static final int ECHOES = 2;

  private final Vocabulary vocabulary;
  private final Details details;
  private final Map<Shape, Phrases> cues = new EnumMap<>(Shape.class);

  public Scoring() {
    Lexicon lexicon = Lexicon.ENGLISH;
    vocabulary = new Vocabulary(lexicon);
    details = new Details(lexicon);
    Shape.all().forEach(part -> cues.put(part, Phrases.of(lexicon.words(part.section()))));
  }

  public Assessment assess(String answer, Rubric rubric) {
    Reading reading = new Reading(vocabulary, rubric);
    reading.read(answer);
    Collection<Statement> onTopic = onTopic(reading);
    Set<Shape> parts = parts(onTopic, rubric.kind());
    Dimensions dimensions = dimensions(reading, rubric, onTopic, parts);
    return new Feedback(rubric, reading, onTopic, parts, dimensions, details).assessment();
  }

  private Dimensions dimensions(
      Reading reading, Rubric rubric, Collection<Statement> onTopic, Set<Shape> parts) {
    int found = reading.named().size();
    int enough = rubric.enough();
    Dimensions all =
        new Dimensions(
            Math.min(found, enough) * Dimension.RELEVANCE.max() / enough,
            details.points(onTopic),
            Shape.points(parts, rubric.kind()),
            completeness(onTopic));
    return answersTheQuestion(reading, rubric) ? all.weighted(found, enough) : all.offTopic();
  }

  /** One word in common is no answer yet, where the question has several points of its own. */
  private static boolean answersTheQuestion(Reading reading, Rubric rubric) {
    int echoed = reading.echoes() >= ECHOES ? 1 : 0;
    return reading.proven() > 0 && reading.proven() + echoed >= Math.min(2, rubric.topical());
  }

  private Collection<Statement> onTopic(Reading reading) {
    return reading.statements().stream()
        .filter(statement -> statement.isOnTopic(details.isResult(statement.tokens())))
        .toList();
  }

  private Set<Shape> parts(Collection<Statement> onTopic, QuestionKind kind) {
    return Shape.partsFor(kind).stream()
        .filter(part -> has(onTopic, part))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean has(Collection<Statement> onTopic, Shape part) {
    Phrases words = cues.getOrDefault(part, new Phrases());
    return onTopic.stream().anyMatch(statement -> words.isIn(statement.tokens()));
  }

  /** Counted in the words that hold sentences together: of who or where, none is one of them. */
  private int completeness(Collection<Statement> onTopic) {
    int words = onTopic.stream().map(Statement::tokens).mapToInt(vocabulary::functionWords).sum();
    return Math.min(words, WORDS_FOR_ALL) * Dimension.COMPLETENESS.max() / WORDS_FOR_ALL;
  }
}
