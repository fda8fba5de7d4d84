package dev.hireflow.extraction.listing;

import dev.hireflow.extraction.date.DateSpan;
import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.section.Section;
import dev.hireflow.extraction.section.Sections;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of certificates, without issuer and date. Example: "AWS Certified Developer, Amazon, 2021 –
 * 2024".
 */
public final class Certificates {

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*[\\t|•·]\\s*|\\s+[–—]\\s+|\\s+-\\s+(?!(?:associate|professional|specialty|foundation|expert|practitioner|advanced)\\b)|,\\s+(?=\\p{Lu}|\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)^(?:issued|issuer|credential|expires|expiration|valid|id\\b|license (?:no|number|#)|awarded|date|completed|in progress|no\\.|#).*");
  private static final Pattern SIGNED =
      Pattern.compile("\\p{Lu}[\\p{L} .-]+, (?:den |le |el |)?\\d{1,2}\\..*\\d{4}");
  private static final Pattern YEAR_LEFT =
      Pattern.compile("\\s*\\(\\s*\\)|[\\s(,:|–-]+$|^[\\s),:|–-]+");

  private Certificates() {}

  public static List<Found> in(Sections sections) {
    List<Found> found = new ArrayList<>();
    for (Section section : sections.of(SectionKind.CERTIFICATIONS)) {
      found.addAll(in(section.lines()));
    }
    return List.copyOf(found);
  }

  static List<Found> in(List<Line> lines) {
    boolean someBold = lines.stream().anyMatch(Line::startsBold);
    boolean allBold = lines.stream().allMatch(Line::startsBold);
    boolean bullets = lines.stream().anyMatch(line -> Items.hasBullet(line.text()));
    List<Found> found = new ArrayList<>();
    boolean afterDateLine = false;
    for (Line line : lines) {
      String text = Items.withoutBullet(line.text());
      boolean dateOnly = isDate(text);
      boolean candidate = !someBold || allBold || line.startsBold();
      boolean goesOn =
          text.isEmpty()
              || text.startsWith("(")
              || SIGNED.matcher(text).matches()
              || Character.isLowerCase(text.codePointAt(0))
              || (bullets && !Items.hasBullet(line.text()));
      if (candidate && !dateOnly && !goesOn && !(afterDateLine && isIssuer(lines, line))) {
        name(text)
            .ifPresent(name -> found.add(Found.of(name, line, 0.82, "a line under certificates")));
      }
      afterDateLine = dateOnly;
    }
    return found;
  }

  /** A line between a date and the next name: every third line of name, date, issuer. */
  private static boolean isIssuer(List<Line> lines, Line line) {
    int at = lines.indexOf(line);
    boolean firstIsDate = !lines.isEmpty() && isDate(lines.getFirst().text());
    boolean dateTwoLater = at + 2 < lines.size() && isDate(lines.get(at + 2).text());
    return !firstIsDate && (dateTwoLater || at + 1 == lines.size());
  }

  private static boolean isDate(String text) {
    return !DateSpans.in(text).isEmpty() && withoutDates(text).length() < 4;
  }

  private static Optional<String> name(String text) {
    for (String part : SEPARATOR.split(withoutDates(text), -1)) {
      String bare = YEAR_LEFT.matcher(part.strip()).replaceAll("");
      boolean words = bare.codePoints().filter(Character::isLetter).count() > 2;
      if (words && !NO_NAME.matcher(bare).matches()) {
        return bare.length() <= 110 ? Optional.of(bare.replaceAll("[.]$", "")) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String withoutDates(String text) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (DateSpan span : DateSpans.in(text)) {
      rest.append(text, at, span.from());
      at = span.to();
    }
    rest.append(text.substring(at));
    return YEAR_LEFT.matcher(rest.toString().strip()).replaceAll("");
  }
}
