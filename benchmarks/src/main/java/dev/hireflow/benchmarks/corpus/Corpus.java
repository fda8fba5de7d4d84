package dev.hireflow.benchmarks.corpus;

import java.io.IOException;
import java.util.List;

/** A set of labelled documents. */
public interface Corpus {

  /** How the report calls it. */
  String name();

  List<LabelledDocument> documents() throws IOException;
}
