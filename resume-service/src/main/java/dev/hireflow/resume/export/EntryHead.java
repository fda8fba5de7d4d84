package dev.hireflow.resume.export;

import dev.hireflow.extraction.contact.Places;
import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.vocabulary.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one or two lines above what an entry says. Two look better; one it is where a program would
 * not read the second as part of the head, or the first as an entry's.
 */
record EntryHead(
    @Nullable String title, @Nullable String firm, @Nullable String town, @Nullable String dates) {

  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 12;
  private static final int MOST_WORDS_WITH_ONE_DATE = 8;
  private static final Pattern LIKE_A_SENTENCE = Pattern.compile(".*[.,;!?]");
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?i).*\\b(?:inc|ltd|co|corp|llc|gmbh|s\\.a|s\\.l|b\\.v|e\\.v|a\\.s)\\.");

  /** "Mission High School" in a line of its own would be read as a degree. */
  private static final Pattern LIKE_A_DEGREE =
      Pattern.compile("(?i).*(?:school|bachelor|master|diplom|licen[cs]).*");

  static EntryHead job(
      @Nullable String position,
      @Nullable String firm,
      @Nullable String town,
      @Nullable String start,
      @Nullable String end) {
    String title = Prose.line(position);
    String dates = Dates.span(start, end, asRange(title));
    return new EntryHead(title, Prose.line(firm), Prose.line(town), dates);
  }

  List<Block> blocks() {
    String place = place();
    String first = title == null ? place : title;
    if (first == null) {
      return dates == null ? List.of() : List.of(new Block.Title(dates, null, null));
    }
    if (title == null || place == null) {
      return List.of(new Block.Title(first, null, dates));
    }
    List<String> below = Headings.kindOf(title).isPresent() ? List.of() : below(place);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title, below.isEmpty() ? place : null, dates));
    below.forEach(line -> blocks.add(new Block.Subtitle(line)));
    return blocks;
  }

  /** The same for a school, whose name may sound like a degree. */
  List<Block> schoolBlocks() {
    return title != null && firm != null && LIKE_A_DEGREE.matcher(firm).matches()
        ? List.of(new Block.Title(title, firm, dates))
        : blocks();
  }

  /** The lines below the title; none when they would not be read as part of the head. */
  private List<String> below(String place) {
    if (isHead(place)) {
      return List.of(place);
    }
    boolean each = firm != null && town != null && isHead(firm) && Places.looksLikePlace(town);
    return each ? List.of(firm, town) : List.of();
  }

  /** "Paris Bakery, Paris, France" would be one place: a comma is for bare towns only. */
  private @Nullable String place() {
    boolean apart = town != null && Places.looksLikePlace(town);
    return Prose.join(apart ? " · " : ", ", firm, town);
  }

  /** A single date at the end of something long or small reads as part of a sentence. */
  private static boolean asRange(@Nullable String title) {
    return title != null
        && (Character.isLowerCase(title.codePointAt(0))
            || title.split(" ", -1).length > MOST_WORDS_WITH_ONE_DATE);
  }

  private static boolean isHead(String line) {
    boolean sentence =
        LIKE_A_SENTENCE.matcher(line).matches() && !ABBREVIATED.matcher(line).matches();
    return line.length() <= LONGEST
        && line.split(" ", -1).length <= MOST_WORDS
        && Character.isUpperCase(line.codePointAt(0))
        && !sentence
        && DateSpans.in(line).isEmpty()
        && Headings.kindOf(line).isEmpty();
  }
}
