package dev.hireflow.benchmarks.extraction;

import dev.hireflow.benchmarks.corpus.Corpus;
import dev.hireflow.benchmarks.corpus.LabelledDocument;
import dev.hireflow.benchmarks.measure.Measurements;
import dev.hireflow.benchmarks.scoring.Accuracy;
import dev.hireflow.benchmarks.values.Calibration;
import dev.hireflow.benchmarks.values.FieldGroup;
import dev.hireflow.benchmarks.values.ReturnedValue;
import dev.hireflow.benchmarks.values.WrongShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a run tells.
 *
 * @param failures documents without an answer; they are scored as empty answers
 */
record Report(
    String corpus,
    List<String> failures,
    Accuracy accuracy,
    Groups groups,
    Optional<PeerComparison> peers,
    WrongShare wrong,
    Map<FieldGroup, WrongShare> wrongByGroup,
    Calibration calibration,
    Speed speed) {

  static Report of(Corpus corpus, List<LabelledDocument> documents, Measurements measurements) {
    List<Evaluated> evaluated = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      evaluated.add(Evaluated.of(documents.get(i), measurements.documents().get(i)));
    }
    List<ReturnedValue> values = evaluated.stream().flatMap(one -> one.values().stream()).toList();
    return new Report(
        corpus.name(),
        evaluated.stream().filter(one -> !one.isRead()).map(Evaluated::failure).toList(),
        Accuracy.of(evaluated.stream().map(Evaluated::score).toList()),
        Groups.of(evaluated),
        corpus.isOfRealDocuments() ? Optional.of(PeerComparison.of(evaluated)) : Optional.empty(),
        WrongShare.of(values),
        WrongShare.byGroup(values),
        Calibration.of(values),
        Speed.of(evaluated, measurements.peakResident()));
  }
}
