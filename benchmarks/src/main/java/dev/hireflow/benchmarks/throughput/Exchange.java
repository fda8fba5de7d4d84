package dev.hireflow.benchmarks.throughput;

/**
 * A document's way through the door.
 *
 * @param millis of its last request; earlier ones were turned away
 * @param turnedAway how often it was asked to come back later
 */
record Exchange(int status, double millis, int turnedAway) {}
