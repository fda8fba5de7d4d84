package dev.hireflow.resume.quota;

/** Accepted uploads of a user so far, and how many there may be. */
public record Usage(int used, int uploadLimit) {

  public int remaining() {
    return Math.max(0, uploadLimit - used);
  }

  /** Rounded down; a limit of none is used up. */
  public int percentage() {
    return uploadLimit == 0 ? 100 : (int) (100L * used / uploadLimit);
  }
}
