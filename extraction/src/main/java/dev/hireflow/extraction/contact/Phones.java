package dev.hireflow.extraction.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.evidence.Found;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first phone number among the contacts: in E.164 when its country is known, else as printed.
 * Examples: "(415) 555-0133", "+49 221 5550 1234", "Tel. 0123 456789".
 */
final class Phones {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w/.@-])\\(?\\+?\\(?\\d[\\d ()./\\-–]{5,22}\\d(?![\\w@])");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:phone|tel|mobile?|mobil|cell|handy|telefon\\w*|t[ée]l|m[óo]vil|celular|cel|ph|☎|✆|📞)[.:\\s]*\\(?\\+?$");
  private static final int LEAST_DIGITS = 7;
  private static final int MOST_DIGITS = 15;
  private static final int DIGITS_WITHOUT_LABEL = 9;

  private Phones() {}

  /** One that says what it is, by a plus or a label, goes before one that only looks like it. */
  static Optional<Found> in(List<Line> lines, @Nullable String region) {
    return in(lines, region, true).or(() -> in(lines, region, false));
  }

  private static Optional<Found> in(List<Line> lines, @Nullable String region, boolean told) {
    for (Line line : lines) {
      Matcher at = NUMBER.matcher(line.text());
      while (at.find()) {
        String printed = at.group().strip();
        boolean labelled = LABEL.matcher(line.text().substring(0, at.start())).find();
        boolean says = labelled || printed.startsWith("+") || printed.startsWith("(+");
        if (plausible(printed, labelled) && (says || !told)) {
          return Optional.of(found(printed, line, region));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean plausible(String printed, boolean labelled) {
    int digits = (int) printed.chars().filter(Character::isDigit).count();
    int least = labelled || printed.startsWith("+") ? LEAST_DIGITS : DIGITS_WITHOUT_LABEL;
    boolean dates =
        printed.matches("\\d{5}-\\d{4}|(?:19|20)\\d\\d\\s*[-–/.].*")
            || !DateSpans.in(printed).isEmpty();
    return digits >= least && digits <= MOST_DIGITS && (labelled || !dates);
  }

  private static Found found(String printed, Line line, @Nullable String region) {
    try {
      PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
      PhoneNumber number = phones.parse(printed.replace("(+", "+"), region);
      boolean known = printed.contains("+") || phones.isValidNumber(number);
      if (known && phones.isPossibleNumber(number)) {
        String e164 = phones.format(number, PhoneNumberFormat.E164);
        double sure = phones.isValidNumber(number) ? 0.98 : 0.95;
        return new Found(e164, printed, line, sure, "a phone number of a known country");
      }
    } catch (NumberParseException e) {
      // No country to read it in: it stays as printed.
    }
    return Found.of(printed, line, 0.95, "looks like a phone number");
  }
}
