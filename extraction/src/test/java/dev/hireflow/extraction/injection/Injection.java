package dev.hireflow.extraction.injection;

/**
 * A resume twice: as it is, and with text that nobody sees, or that nobody should obey.
 *
 * @param warned whether the answer must tell that something was hidden
 */
record Injection(String name, byte[] clean, byte[] injected, boolean warned) {

  @Override
  public String toString() {
    return name;
  }
}
