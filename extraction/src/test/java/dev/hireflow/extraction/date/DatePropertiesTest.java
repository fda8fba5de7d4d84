package dev.hireflow.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.generated.Cases;
import dev.hireflow.extraction.generated.DatePrinter;
import dev.hireflow.extraction.generated.Parts;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What must hold for all dates of all seven languages, tried on some thousands. */
class DatePropertiesTest {

  private static final List<String> LANGUAGES = Parts.LANGUAGES;
  private static final long SEED = 20_260_101;
  private static final int CASES = 2_000;

  /** What may stand around dates; the dates go in for the braces. */
  private static final List<String> AROUND =
      List.of("{}", "({})", "Harborline 12 Ltd\t{}", "{}\tSpringfield", "Acme, {}", "Acme ({})");

  /** What parts things that have nothing to do with each other. */
  private static final List<String> BETWEEN_OTHERS = List.of(", ", "\t", " | ", "; ", " · ", " / ");

  private static final List<String> DASHES = List.of(" - ", " – ", "-");

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void readsEverySpanInEveryStyle(String language) {
    Cases.each(
        SEED,
        CASES,
        random -> {
          DatePrinter dates = DatePrinter.any(Parts.of(language), random);
          YearMonth start = month(random);
          YearMonth end = random.nextInt(4) == 0 ? null : start.plusMonths(random.nextInt(70));
          String text = around(cased(dates.span(start, end), random), random);
          assertThat(DateSpans.in(text))
              .as(text)
              .extracting(span -> span.start() + ".." + span.end())
              .containsExactly(dates.answer(start) + ".." + dates.answer(end));
        });
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void readsEverySingleDateAsAnEnd(String language) {
    Cases.each(
        SEED + 1,
        CASES / 4,
        random -> {
          DatePrinter dates = DatePrinter.any(Parts.of(language), random);
          YearMonth date = month(random);
          String text = around(cased(dates.single(date), random), random);
          assertThat(DateSpans.in(text))
              .as(text)
              .extracting(span -> span.start() + ".." + span.end())
              .containsExactly("null.." + dates.answer(date));
        });
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void readsEverySinceAsGoingOn(String language) {
    Cases.each(
        SEED + 2,
        CASES / 4,
        random -> {
          DatePrinter dates = DatePrinter.any(Parts.of(language), random);
          YearMonth date = month(random);
          String text = cased(dates.since(date), random);
          assertThat(DateSpans.in(text))
              .as(text)
              .extracting(span -> span.start() + ".." + span.end())
              .containsExactly(dates.answer(date) + "..present");
        });
  }

  @Test
  void neverInventsAnEndBeforeItsStart() {
    Cases.each(SEED + 3, CASES, random -> assertAllRunForward(jumble(BETWEEN_OTHERS, random)));
  }

  @Test
  void neverInventsAnEndBeforeItsStartThoughDashesStandBetween() {
    Cases.each(SEED + 5, CASES, random -> assertAllRunForward(jumble(DASHES, random)));
  }

  @Test
  void tellsPlacesThatLieInsideTheTextAndDoNotOverlap() {
    Cases.each(
        SEED + 4,
        CASES,
        random -> {
          String text = jumble(DASHES, random);
          int free = 0;
          for (DateSpan span : DateSpans.in(text)) {
            assertThat(span.from()).as(text).isGreaterThanOrEqualTo(free);
            assertThat(span.to()).as(text).isBetween(span.from() + 1, text.length());
            free = span.to();
          }
        });
  }

  private static void assertAllRunForward(String text) {
    assertThat(DateSpans.in(text)).as(text).allMatch(DatePropertiesTest::runsForward);
  }

  private static boolean runsForward(DateSpan span) {
    String start = span.start();
    String end = span.end();
    if (start == null || end == null || end.equals(DateSpan.PRESENT)) {
      return true;
    }
    int common = Math.min(start.length(), end.length());
    return start.substring(0, common).compareTo(end.substring(0, common)) <= 0;
  }

  private static String jumble(List<String> betweens, Random random) {
    StringBuilder text = new StringBuilder();
    String between = betweens.get(random.nextInt(betweens.size()));
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(text.isEmpty() ? "" : between).append(piece(random));
    }
    return text.toString();
  }

  private static String piece(Random random) {
    DatePrinter dates =
        DatePrinter.any(Parts.of(LANGUAGES.get(random.nextInt(LANGUAGES.size()))), random);
    YearMonth start = month(random);
    return switch (random.nextInt(6)) {
      case 0 -> dates.single(start);
      case 1, 2 -> dates.span(start, start.plusMonths(random.nextInt(60)));
      case 3 -> dates.since(start);
      case 4 -> random.nextInt(3_000) + " units";
      default -> "Acme " + random.nextInt(30) + "/" + (1 + random.nextInt(12));
    };
  }

  private static YearMonth month(Random random) {
    return YearMonth.of(1975 + random.nextInt(50), 1 + random.nextInt(12));
  }

  private static String around(String dates, Random random) {
    return AROUND.get(random.nextInt(AROUND.size())).replace("{}", dates);
  }

  private static String cased(String dates, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> dates.toUpperCase(Locale.ROOT);
      case 1 -> dates.substring(0, 1).toUpperCase(Locale.ROOT) + dates.substring(1);
      default -> dates;
    };
  }
}
