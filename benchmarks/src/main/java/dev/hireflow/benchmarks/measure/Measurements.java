package dev.hireflow.benchmarks.measure;

import java.util.List;

/**
 * All documents of a run, in their order.
 *
 * @param peakResident bytes of the process at its largest, native memory included
 */
public record Measurements(List<Measured> documents, long peakResident) {}
