package dev.hireflow.interview.scoring;

/** Cuts text to what fits into a sentence of feedback. */
final class Quotes {

  private static final int LONGEST = 140;

  private Quotes() {}

  static String of(String text) {
    String line = text.replaceAll("[\\s\"“”]+", " ").strip();
    if (line.length() <= LONGEST) {
      return "“" + line + "”";
    }
    int blank = line.lastIndexOf(' ', LONGEST);
    int end = blank > LONGEST / 2 ? blank : line.offsetByCodePoints(0, LONGEST / 2);
    return "“" + line.substring(0, end) + " …”";
  }
}
