package dev.hireflow.resume.export;

import dev.hireflow.extraction.contact.Places;
import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.vocabulary.Headings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one or two lines above what an entry says. Two look better; one it is where a program would
 * not read the second as part of the head, or the first as an entry's.
 */
record EntryHead(@Nullable String title, @Nullable String place, @Nullable String dates) {

  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 12;
  private static final int MOST_WORDS_WITH_ONE_DATE = 8;
  private static final Pattern LIKE_A_SENTENCE = Pattern.compile(".*[.,;!?]");

  static EntryHead job(
      @Nullable String position,
      @Nullable String firm,
      @Nullable String town,
      @Nullable String start,
      @Nullable String end) {
    String title = Prose.line(position);
    return new EntryHead(title, place(firm, town), Dates.span(start, end, asRange(title)));
  }

  List<Block> blocks() {
    String first = Objects.requireNonNullElse(title, Objects.requireNonNullElse(place, ""));
    if (first.isEmpty()) {
      return dates == null ? List.of() : List.of(new Block.Title(dates, null, null));
    }
    if (title == null || place == null) {
      return List.of(new Block.Title(first, null, dates));
    }
    return isHead(place) && Headings.kindOf(title).isEmpty()
        ? List.of(new Block.Title(title, null, dates), new Block.Subtitle(place))
        : List.of(new Block.Title(title, place, dates));
  }

  /** "Paris Bakery, Paris, France" would be one place: a comma is for bare towns only. */
  private static @Nullable String place(@Nullable String firm, @Nullable String town) {
    String where = Prose.line(town);
    boolean apart = where != null && Places.looksLikePlace(where);
    return Prose.join(apart ? " · " : ", ", firm, where);
  }

  /** A single date at the end of something long or small reads as part of a sentence. */
  private static boolean asRange(@Nullable String title) {
    return title != null
        && (Character.isLowerCase(title.codePointAt(0))
            || title.split(" ", -1).length > MOST_WORDS_WITH_ONE_DATE);
  }

  private static boolean isHead(String line) {
    return line.length() <= LONGEST
        && line.split(" ", -1).length <= MOST_WORDS
        && Character.isUpperCase(line.codePointAt(0))
        && !LIKE_A_SENTENCE.matcher(line).matches()
        && DateSpans.in(line).isEmpty()
        && Headings.kindOf(line).isEmpty();
  }

  /** The points below a head, of all that is said about the entry. */
  static Stream<Block> points(@Nullable String summary, @Nullable List<String> highlights) {
    return Stream.concat(
            Optional.ofNullable(Prose.line(summary)).stream(), Prose.lines(highlights).stream())
        .map(Block.Point::new);
  }
}
