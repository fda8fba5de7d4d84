package dev.hireflow.interview.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is left of an answer when lists, noise, repetitions and instructions are taken out. */
final class Reading {

  private final Vocabulary vocabulary;
  private final Prose prose;
  private final Set<String> asked = new HashSet<>();
  private final Set<String> topic = new HashSet<>();
  private final Phrases points = new Phrases();
  private final Phrases proofs = new Phrases();
  private final BitSet proven = new BitSet();
  private final Set<List<String>> seen = new HashSet<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Map<Integer, Statement> named = new LinkedHashMap<>();
  private boolean instructed;
  private boolean copied;

  Reading(Vocabulary vocabulary, Rubric rubric) {
    this.vocabulary = vocabulary;
    prose = new Prose(vocabulary);
    asked.addAll(Tokens.stems(rubric.question()));
    contentOf(rubric.question());
    for (int number = 0; number < rubric.points().size(); number++) {
      Point point = rubric.points().get(number);
      List<String> synonyms = unasked(point.synonyms(), rubric.question());
      points.add(number, synonyms);
      if (point.topical()) {
        proofs.add(number, synonyms.stream().filter(word -> !vocabulary.isGeneric(word)).toList());
        point.synonyms().forEach(this::contentOf);
      }
    }
  }

  void read(String answer) {
    for (String sentence : Sentences.of(answer)) {
      List<Token> tokens = Tokens.of(sentence);
      if (Instructions.are(tokens)) {
        instructed = true;
      } else if (isCopied(tokens)) {
        copied = true;
      } else if (prose.is(sentence, tokens)
          && seen.add(tokens.stream().map(Token::stem).toList())) {
        add(new Statement(sentence, tokens, points.in(tokens), echoes(tokens)));
      }
    }
  }

  List<Statement> statements() {
    return statements;
  }

  /** The points that were named, each with the sentence that did; a sentence stands for few. */
  Map<Integer, Statement> named() {
    return named;
  }

  /** How many points were named in words that belong to the question and not to any story. */
  int proven() {
    return proven.cardinality();
  }

  /** How many of the question's own words came up. */
  long echoes() {
    return statements.stream().flatMap(one -> one.echoes().stream()).distinct().count();
  }

  boolean instructed() {
    return instructed;
  }

  boolean copied() {
    return copied;
  }

  /** What the question says itself does not answer it, as long as there are other words for it. */
  private static List<String> unasked(List<String> synonyms, String question) {
    List<Token> words = Tokens.of(question);
    List<String> fresh =
        synonyms.stream().filter(synonym -> !Phrases.of(List.of(synonym)).isIn(words)).toList();
    return fresh.isEmpty() ? synonyms : fresh;
  }

  private void add(Statement statement) {
    statements.add(statement);
    proven.or(proofs.in(statement.tokens()));
    BitSet fresh = statement.points();
    fresh.stream()
        .filter(number -> !named.containsKey(number))
        .limit(Statement.MOST_POINTS)
        .boxed()
        .toList()
        .forEach(number -> named.put(number, statement));
  }

  /** Nearly all of what it says is in the question already. */
  private boolean isCopied(List<Token> tokens) {
    List<String> content =
        tokens.stream().filter(t -> t.word().length() > 2).map(Token::stem).distinct().toList();
    long own = content.stream().filter(stem -> !asked.contains(stem)).count();
    return content.size() >= 4 && own * 5 <= content.size();
  }

  private List<String> echoes(List<Token> tokens) {
    return tokens.stream()
        .filter(vocabulary::isContent)
        .map(Token::stem)
        .filter(topic::contains)
        .distinct()
        .toList();
  }

  private void contentOf(String text) {
    Tokens.of(text).stream().filter(vocabulary::isContent).map(Token::stem).forEach(topic::add);
  }
}
