package dev.hireflow.extraction.generated;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Prints the dates of one resume alike.
 *
 * @param between what stands between start and end: " – ", "-", " bis "
 * @param present the word for an end that has not come
 */
public record DatePrinter(
    Parts parts, DateStyle style, int variant, String between, String present) {

  private static final List<String> DASHES = List.of(" – ", " - ", " — ", "–");

  public static DatePrinter any(Parts parts, Random random) {
    DateStyle style = DateStyle.valueOf(parts.any("DATES", random));
    List<String> betweens = betweens(parts, style);
    return new DatePrinter(
        parts,
        style,
        random.nextInt(2),
        betweens.get(random.nextInt(betweens.size())),
        parts.any("PRESENT", random));
  }

  /** Dashes, and the language's words for "until". */
  public static List<String> betweens(Parts parts, DateStyle style) {
    List<String> betweens = new ArrayList<>(DASHES);
    if (style == DateStyle.YEAR) {
      betweens.add("-");
    }
    parts.all("UNTIL").forEach(word -> betweens.add(" " + word + " "));
    return betweens;
  }

  DatePrinter tight() {
    return new DatePrinter(parts, style, variant, "—", present);
  }

  /** Without an end the span goes on. */
  public String span(YearMonth start, @Nullable YearMonth end) {
    return single(start) + between + (end == null ? present : single(end));
  }

  public String since(YearMonth start) {
    return parts.first("SINCE") + " " + single(start);
  }

  public String single(YearMonth date) {
    return style.print(date, parts, variant);
  }

  public String answer(@Nullable YearMonth date) {
    return date == null ? "present" : style.answer(date);
  }
}
