package dev.hireflow.interview.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which words of English do what, apart from any question. */
final class Vocabulary {

  private static final int SHORTEST_VERB_IN_ED = 5;

  private final Set<String> function;
  private final Set<String> joiners;
  private final Set<String> pronouns;
  private final Set<String> verbs;
  private final Set<String> echoless;
  private final Set<List<String>> generic;

  Vocabulary(Lexicon lexicon) {
    function = lexicon.words("function");
    joiners = lexicon.words("joiners");
    pronouns = lexicon.words("pronouns");
    verbs = lexicon.words("verbs");
    generic =
        lexicon.words("generic").stream()
            .map(Tokens::stems)
            .collect(Collectors.toUnmodifiableSet());
    echoless =
        lexicon.words("echoless").stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());
  }

  /** A word that holds sentences together; who is spoken of makes no difference. */
  boolean isFunction(Token token) {
    return function.contains(token.word()) && !isPronoun(token);
  }

  /** How many of them; an article that belongs to a name, as in {@code the Hague}, is none. */
  int functionWords(List<Token> tokens) {
    int count = 0;
    for (int at = 0; at < tokens.size(); at++) {
      boolean beforeName = at + 1 < tokens.size() && tokens.get(at + 1).capital();
      boolean ofName = beforeName && joiners.contains(tokens.get(at).word());
      count += isFunction(tokens.get(at)) && !ofName ? 1 : 0;
    }
    return count;
  }

  boolean isPronoun(Token token) {
    return pronouns.contains(token.word());
  }

  boolean isJoiner(Token token) {
    return joiners.contains(token.word());
  }

  /** A word that says nothing by itself. */
  boolean isSmall(Token token) {
    return isFunction(token) || isPronoun(token) || isJoiner(token);
  }

  /** A word that lists don't have: no joiner. */
  boolean bindsSentence(Token token) {
    return (isFunction(token) || isPronoun(token)) && !isJoiner(token);
  }

  boolean isVerb(Token token) {
    String word = token.word();
    return verbs.contains(word) || (word.length() >= SHORTEST_VERB_IN_ED && word.endsWith("ed"));
  }

  /** Whether a word or phrase of a point could stand in any story. */
  boolean isGeneric(String phrase) {
    return generic.contains(Tokens.stems(phrase));
  }

  /** A word that tells what a text is about. */
  boolean isContent(Token token) {
    return token.word().length() > 2
        && !token.isNumber()
        && !function.contains(token.word())
        && !isPronoun(token)
        && !echoless.contains(token.stem())
        && !generic.contains(List.of(token.stem()));
  }
}
