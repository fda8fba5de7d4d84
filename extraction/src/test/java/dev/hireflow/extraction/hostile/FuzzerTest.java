package dev.hireflow.extraction.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.Extractor;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.pipeline.ResumeExtractor;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Damage of every kind is read or refused, and leaves nothing behind in memory. */
@Timeout(120)
class FuzzerTest {

  private static final long SEED = 20_260_101;
  private static final int COUNT = 200;
  private static final int WARM = 50;
  private static final long SLACK = 20L << 20;

  private final Extractor extractor = new ResumeExtractor();
  private int read;

  @Test
  void readsOrRefusesWhateverHasBecomeOfTheFileAndKeepsNothing() {
    System.out.println(COUNT + " mutations of seed " + SEED);
    Iterator<byte[]> mutations = Fuzzer.mutations(SEED, COUNT).iterator();
    long warm = 0;
    for (int i = 0; i < COUNT; i++) {
      readOrRefuse(mutations.next(), i);
      warm = i == WARM ? heap() : warm;
    }
    assertThat(read).as("files that could be read in spite of it").isGreaterThan(COUNT / 10);
    assertThat(heap()).isLessThan(warm * 3 / 2 + SLACK);
  }

  @Test
  void makesTheSameOfTheSameSeed() {
    List<byte[]> some = Fuzzer.mutations(SEED, 20).toList();
    List<byte[]> more = Fuzzer.mutations(SEED, 25).limit(20).toList();
    assertThat(more).usingRecursiveComparison().isEqualTo(some);
    assertThat(Fuzzer.mutations(SEED + 1, 20).toList())
        .usingRecursiveComparison()
        .isNotEqualTo(some);
  }

  private void readOrRefuse(byte[] document, int index) {
    try {
      assertThat(extractor.extract(document)).isNotNull();
      read++;
    } catch (UnreadableDocumentException e) {
      assertThat(e.userMessage()).isNotBlank();
    } catch (Exception | StackOverflowError e) {
      throw new AssertionError("mutation " + index + " of seed " + SEED, e);
    }
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
