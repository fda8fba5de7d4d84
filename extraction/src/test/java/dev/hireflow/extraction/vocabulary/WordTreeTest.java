package dev.hireflow.extraction.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTreeTest {

  @Test
  void findsTheLongestWord() {
    assertThat(found(Set.of("jan", "january", "janvier", "june"), "5 january, jan. and jun"))
        .containsExactly("january", "jan");
  }

  @Test
  void marksOfPatternsAreLetters() {
    Set<String> words = Set.of("c++", "c", "c#", ".net", "a|b", "t-sql", "(x)", "\\q");
    assertThat(found(words, "c++ c c# xnet .net a|b t-sql (x) \\q"))
        .containsExactly("c++", "c", "c#", ".net", "a|b", "t-sql", "(x)", "\\q");
  }

  @Test
  void noWordIsFoundNowhere() {
    assertThat(WordTree.of(List.of()).pattern()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"skills.txt", "months.txt", "date-words.txt"})
  void findsWhatAListOfWordsWouldFind(String file) {
    Set<String> words =
        file.startsWith("skills") ? WordList.words(file) : WordList.keys(file).keySet();
    String text = words.stream().sorted().collect(Collectors.joining(" "));
    String oneByOne =
        words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    assertThat(found(words, text)).isEqualTo(found(oneByOne, text)).isNotEmpty();
  }

  private static List<String> found(Set<String> words, String text) {
    return found(WordTree.of(words).pattern(), text);
  }

  private static List<String> found(String words, String text) {
    return Pattern.compile("(?:" + words + ")")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
