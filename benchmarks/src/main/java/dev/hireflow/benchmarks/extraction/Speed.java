package dev.hireflow.benchmarks.extraction;

import dev.hireflow.benchmarks.measure.Spread;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Time and memory of those documents that were read; heap in bytes. */
record Speed(Map<SpeedGroup, Times> groups, Spread peakHeap, long peakResident) {

  /** Milliseconds a document, or a page. */
  record Times(Spread cpu, Spread wall, Spread peakHeap) {}

  static Speed of(List<Evaluated> documents, long peakResident) {
    List<Evaluated> read = documents.stream().filter(Evaluated::isRead).toList();
    Map<SpeedGroup, Times> groups = new EnumMap<>(SpeedGroup.class);
    for (SpeedGroup group : SpeedGroup.values()) {
      groups.put(
          group,
          times(read.stream().filter(one -> SpeedGroup.of(one.document()) == group).toList()));
    }
    return new Speed(groups, heap(read), peakResident);
  }

  private static Times times(List<Evaluated> documents) {
    return new Times(
        spread(documents, one -> one.cpuMillis() / parts(one)),
        spread(documents, one -> one.wallMillis() / parts(one)),
        heap(documents));
  }

  private static int parts(Evaluated one) {
    return one.document().isPicture() ? one.pages() : 1;
  }

  private static Spread heap(List<Evaluated> documents) {
    return spread(documents, one -> one.measured().peakHeap());
  }

  private static Spread spread(List<Evaluated> documents, ToDoubleFunction<Evaluated> value) {
    return Spread.of(documents.stream().map(value::applyAsDouble).toList());
  }
}
