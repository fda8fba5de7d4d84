package dev.hireflow.benchmarks.measure;

/** What is looked at while a document is read: a collection beforehand would spoil the time. */
enum Watch {
  TIME,
  MEMORY
}
