package dev.hireflow.benchmarks.corpus;

import java.io.IOException;
import java.util.List;

/** A set of labelled documents. */
public interface Corpus {

  /** How the report calls it. */
  String name();

  /** Whether figures of other parsers may stand beside: none was measured on generated ones. */
  boolean isOfRealDocuments();

  List<LabelledDocument> documents() throws IOException;
}
