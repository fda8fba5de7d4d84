package dev.hireflow.local.demo;

/** A step that did not go as it should; the message says which and why. */
final class DemoFailure extends RuntimeException {

  DemoFailure(String message) {
    super(message);
  }
}
