package dev.hireflow.extraction.vocabulary;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Known words and phrases, found as whole words in any text. */
public final class Phrases {

  private final Pattern pattern;

  private Phrases(Set<String> words) {
    pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + WordList.alternation(words) + ")(?![\\p{L}\\p{N}])");
  }

  public static Phrases of(String file) {
    return new Phrases(WordList.words(file));
  }

  public static Phrases of(Set<String> words) {
    return new Phrases(words);
  }

  public boolean in(String text) {
    return pattern.matcher(Fold.sameLength(text)).find();
  }

  /** A matcher whose indexes are those of the text. */
  public Matcher matcher(String text) {
    return pattern.matcher(Fold.sameLength(text));
  }
}
