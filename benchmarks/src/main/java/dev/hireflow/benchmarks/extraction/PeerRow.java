package dev.hireflow.benchmarks.extraction;

import java.util.List;

/** One figure: ours on the PDFs at hand, and those that were published for the others. */
record PeerRow(String name, String ours, List<String> peers) {}
