package dev.hireflow.benchmarks.soak;

import dev.hireflow.extraction.generated.Generated;
import dev.hireflow.extraction.generated.GeneratedDocument;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** So many generated documents, each broken in its own way; the same ones for the same seed. */
public record MutatedDocuments(long count, long seed) implements Supplier<Stream<byte[]>> {

  @Override
  public Stream<byte[]> get() {
    List<byte[]> sound =
        Stream.concat(Generated.documents(seed), Generated.pictures(seed))
            .map(GeneratedDocument::bytes)
            .toList();
    return LongStream.range(0, count).mapToObj(number -> mutated(sound, new Random(hash(number))));
  }

  private static byte[] mutated(List<byte[]> sound, Random random) {
    return new Mutations(random).of(sound.get(random.nextInt(sound.size())));
  }

  /** Neighbouring seeds begin alike. */
  private long hash(long number) {
    return (seed * 1_000_003 + number) * 0x9E3779B97F4A7C15L;
  }
}
