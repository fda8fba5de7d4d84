package dev.hireflow.extraction.hostile;

import dev.hireflow.extraction.generated.Generated;
import dev.hireflow.extraction.generated.GeneratedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Good resumes made bad: the bytes as they are, or what is packed in them. The same seed gives the
 * same mutations, however many are asked for.
 */
public final class Fuzzer {

  private static final int ORIGINALS = 36;

  private final List<GeneratedDocument> originals;

  private Fuzzer(List<GeneratedDocument> originals) {
    this.originals = originals;
  }

  public static Stream<byte[]> mutations(long seed, int count) {
    Fuzzer fuzzer = new Fuzzer(originals(seed));
    return new SplittableRandom(seed)
        .longs(count)
        .mapToObj(chance -> fuzzer.mutation(new Random(chance)));
  }

  /** Some of each format, from all over the corpus. */
  private static List<GeneratedDocument> originals(long seed) {
    List<GeneratedDocument> all = Generated.documents(seed).toList();
    List<GeneratedDocument> some = new ArrayList<>();
    for (int i = 0; i < ORIGINALS; i++) {
      some.add(all.get((i * 37) % all.size()));
    }
    return some;
  }

  private byte[] mutation(Random random) {
    GeneratedDocument original = originals.get(random.nextInt(originals.size()));
    boolean within = random.nextInt(3) > 0;
    Mutation mutation = new Mutation(random, original.format());
    try {
      return switch (original.format()) {
        case PDF -> mutation.of(within ? Unpacked.pdf(original.bytes()) : original.bytes());
        case DOCX ->
            within
                ? Unpacked.withPart(original.bytes(), "word/document.xml", mutation::of)
                : mutation.of(original.bytes());
        case TXT, PNG -> mutation.of(original.bytes());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
