package dev.hireflow.interview.scoring;

import java.util.List;

/**
 * Something that a good answer says.
 *
 * @param name how the feedback calls it
 * @param synonyms words and phrases, each of which says it
 * @param topical whether it belongs to this question alone; an answer that names no such point is
 *     about something else
 */
public record Point(String name, List<String> synonyms, boolean topical) {

  public Point {
    synonyms = List.copyOf(synonyms);
  }

  /** A point of the question's own: its name and then the words that say it. */
  public static Point of(List<String> nameAndSynonyms) {
    return new Point(
        nameAndSynonyms.getFirst(), nameAndSynonyms.subList(1, nameAndSynonyms.size()), true);
  }
}
