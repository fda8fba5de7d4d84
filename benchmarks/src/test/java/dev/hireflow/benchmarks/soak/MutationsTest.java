package dev.hireflow.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MutationsTest {

  private static final byte[] DOCUMENT = "0123456789".repeat(50).getBytes();

  @Test
  void areTheSameForTheSameLot() {
    assertThat(mutated(7)).isEqualTo(mutated(7)).isNotEqualTo(mutated(8));
  }

  @Test
  void leaveTheDocumentAlone() {
    byte[] copy = DOCUMENT.clone();
    IntStream.range(0, 500).forEach(MutationsTest::mutated);
    assertThat(DOCUMENT).isEqualTo(copy);
  }

  @Test
  void bearAnEmptyOne() {
    assertThat(new Mutations(new Random(1)).of(new byte[0])).isEmpty();
  }

  private static byte[] mutated(long lot) {
    return new Mutations(new Random(lot)).of(DOCUMENT);
  }
}
