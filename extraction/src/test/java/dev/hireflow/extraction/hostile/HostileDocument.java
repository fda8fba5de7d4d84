package dev.hireflow.extraction.hostile;

/** A file that no honest resume is; the name tells what is wrong with it. */
public record HostileDocument(String name, byte[] bytes) {

  @Override
  public String toString() {
    return name;
  }
}
