package dev.hireflow.extraction.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of one printed line, or of one paragraph where the format has no lines. */
public final class Line {

  private final List<Word> words;
  private final int page;
  private final String text;
  private final @Nullable Box box;

  /**
   * @param page counted from 1; 0 where the format has no pages
   */
  public Line(List<Word> words, int page) {
    this.words = List.copyOf(words);
    this.page = page;
    this.text = join(this.words);
    this.box = union(this.words);
  }

  public List<Word> words() {
    return words;
  }

  public int page() {
    return page;
  }

  /** The words with a space between them, or a tab where the gap is wide. */
  public String text() {
    return text;
  }

  /** Null where the format has no positions. */
  public @Nullable Box box() {
    return box;
  }

  public double size() {
    return words.stream().mapToDouble(w -> w.style().size()).max().orElse(0);
  }

  public boolean bold() {
    return words.stream().filter(Line::hasLetter).allMatch(w -> w.style().bold());
  }

  public boolean italic() {
    return words.stream().filter(Line::hasLetter).allMatch(w -> w.style().italic());
  }

  public boolean startsBold() {
    return !words.isEmpty() && words.getFirst().style().bold();
  }

  public boolean heading() {
    return !words.isEmpty() && words.stream().allMatch(w -> w.style().heading());
  }

  /** The same line as a heading by its place on the page. */
  public Line asHeading() {
    return new Line(
        words.stream().map(word -> word.withStyle(word.style().asHeading())).toList(), page);
  }

  /** The words whose text overlaps {@code [start, end)} of {@link #text()}. */
  public List<Word> wordsBetween(int start, int end) {
    List<Word> found = new ArrayList<>();
    int at = 0;
    for (Word word : words) {
      int last = at + word.text().length();
      if (at < end && last > start) {
        found.add(word);
      }
      at = last + 1;
    }
    return List.copyOf(found);
  }

  /** The box of a part of {@link #text()}. */
  public @Nullable Box boxBetween(int start, int end) {
    return union(wordsBetween(start, end));
  }

  private static @Nullable Box union(List<Word> words) {
    Box all = null;
    for (Word word : words) {
      Box box = word.box();
      if (box != null) {
        all = all == null ? box : all.union(box);
      }
    }
    return all;
  }

  private static String join(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      if (!text.isEmpty()) {
        text.append(word.wideGap() ? '\t' : ' ');
      }
      text.append(word.text());
    }
    return text.toString();
  }

  private static boolean hasLetter(Word word) {
    return word.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  @Override
  public String toString() {
    return text;
  }
}
