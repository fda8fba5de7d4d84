package dev.hireflow.interview.scoring;

/** The points of each dimension; their sum is the score. */
public record Dimensions(int relevance, int concreteness, int structure, int completeness) {

  /** What an answer that misses the question can still get. */
  static final int OFF_TOPIC = 15;

  static final Dimensions NONE = new Dimensions(0, 0, 0, 0);

  public int score() {
    return relevance + concreteness + structure + completeness;
  }

  /** Only points of the question itself count, and few. */
  Dimensions offTopic() {
    return new Dimensions(Math.min(OFF_TOPIC, relevance), 0, 0, 0);
  }

  /** All but relevance counts by how much of the question is answered. */
  Dimensions weighted(int found, int enough) {
    int of = Math.min(3, enough);
    int share = Math.min(found, of);
    return new Dimensions(
        relevance, concreteness * share / of, structure * share / of, completeness * share / of);
  }
}
