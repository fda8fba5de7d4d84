package dev.hireflow.benchmarks.extraction;

import java.util.List;

/**
 * Our figures beside those of other parsers.
 *
 * @param measured what theirs were measured on, and when
 */
record PeerComparison(int ourDocuments, String measured, List<String> peers, List<PeerRow> rows) {

  static PeerComparison of(List<Evaluated> documents) {
    List<Evaluated> pdfs = documents.stream().filter(one -> one.document().isPdf()).toList();
    OwnFigures own = new OwnFigures(pdfs);
    PublishedFigures published = PublishedFigures.read();
    List<PeerRow> rows =
        published.rows().stream()
            .map(row -> new PeerRow(row.getFirst(), own.of(row.getFirst()), rest(row)))
            .toList();
    return new PeerComparison(pdfs.size(), published.measured(), published.peers(), rows);
  }

  private static List<String> rest(List<String> row) {
    return row.subList(1, row.size());
  }
}
