package dev.hireflow.benchmarks.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Pairs the names of a returned list with labelled ones; a name that is repeated counts once. */
public final class ListMatch {

  private static final double NEAR = 0.6;

  private final Map<String, Item> extra;
  private final List<Item> missed = new ArrayList<>();
  private int right;

  private ListMatch(Map<String, Item> extra) {
    this.extra = extra;
  }

  public static ListMatch of(Label label, ListKind kind, List<String> returned) {
    ListMatch match = new ListMatch(distinct(returned));
    distinct(label.resume().list(kind)).forEach((key, item) -> match.take(label, kind, key, item));
    if (kind.nearCounts()) {
      match.missed.removeIf(match::takeNear);
    }
    return match;
  }

  Counts counts() {
    return new Counts(right, extra.size(), missed.size());
  }

  /** Whether a returned name was labelled; its repetitions are as good as the first. */
  public boolean isRight(String returned) {
    String key = NormalForms.letters(returned);
    return !key.isEmpty() && !extra.containsKey(key);
  }

  private void take(Label label, ListKind kind, String key, Item item) {
    Stream<String> others =
        label.alternatives(kind.label() + "." + item.index()).stream()
            .filter(other -> !other.isEmpty())
            .map(NormalForms::letters);
    if (!remove(Stream.concat(Stream.of(key), others).filter(extra::containsKey).findFirst())) {
      missed.add(item);
    }
  }

  private boolean takeNear(Item item) {
    return remove(
        extra.entrySet().stream()
            .filter(candidate -> near(candidate.getValue().text(), item.text()))
            .map(Map.Entry::getKey)
            .findFirst());
  }

  private boolean remove(Optional<String> hit) {
    hit.ifPresent(extra::remove);
    right += hit.isPresent() ? 1 : 0;
    return hit.isPresent();
  }

  private static boolean near(String one, String other) {
    return Equality.LENIENT.of("text", one, other) || Similarity.ofWords(one, other) >= NEAR;
  }

  private static Map<String, Item> distinct(List<String> names) {
    Map<String, Item> items = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String key = NormalForms.letters(names.get(i));
      if (!key.isEmpty()) {
        items.putIfAbsent(key, new Item(i, names.get(i)));
      }
    }
    return items;
  }

  private record Item(int index, String text) {}
}
