package dev.hireflow.benchmarks.soak;

/** What a worker died of. */
enum Ending {
  MEMORY,
  TIME,
  /** A crash of native code, say. */
  OTHER
}
