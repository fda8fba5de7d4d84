package dev.hireflow.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimilarityTest {

  @Test
  void countsSharedWordsOfBoth() {
    assertThat(Similarity.ofWords("a b c", "b c d e")).isEqualTo(4.0 / 7);
  }

  @Test
  void countsARepeatedWordAsOftenAsBothHaveIt() {
    assertThat(Similarity.ofWords("a a a", "a a b")).isEqualTo(4.0 / 6);
  }

  @Test
  void twoWithoutWordsAreTheSame() {
    assertThat(Similarity.ofWords(null, "--")).isEqualTo(1);
    assertThat(Similarity.ofWords(null, "a")).isZero();
  }
}
