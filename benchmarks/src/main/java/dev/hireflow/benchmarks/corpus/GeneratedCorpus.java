package dev.hireflow.benchmarks.corpus;

import dev.hireflow.extraction.generated.Format;
import dev.hireflow.extraction.generated.Generated;
import dev.hireflow.extraction.generated.GeneratedDocument;
import dev.hireflow.extraction.generated.ResumeLayout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Resumes of invented people, drawn by lot: the same for the same seed. */
public final class GeneratedCorpus implements Corpus {

  private final long seed;

  public GeneratedCorpus(long seed) {
    this.seed = seed;
  }

  @Override
  public String name() {
    return "generated documents, seed " + seed;
  }

  @Override
  public boolean isOfRealDocuments() {
    return false;
  }

  @Override
  public List<LabelledDocument> documents() {
    return Stream.concat(Generated.documents(seed), Generated.pictures(seed))
        .map(GeneratedCorpus::labelled)
        .toList();
  }

  static LabelledDocument labelled(GeneratedDocument document) {
    return new LabelledDocument(
        document.name(),
        document.format().extension(),
        layout(document),
        document.language(),
        Map.of("design", name(document.layout()), "noise", name(document.noise())),
        document.bytes(),
        PersonLabel.of(document));
  }

  /** The arrangement as labels of other documents call it. */
  private static String layout(GeneratedDocument document) {
    if (document.format() == Format.PNG) {
      return "image";
    }
    return document.format() == Format.TXT ? "plain" : columns(document.layout());
  }

  private static String columns(ResumeLayout layout) {
    return switch (layout) {
      case SIDEBAR_LEFT, SIDEBAR_RIGHT, TWO_COLUMNS -> "two-column";
      case TABLE -> "table";
      default -> "one-column";
    };
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
