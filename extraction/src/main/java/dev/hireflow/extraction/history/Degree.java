package dev.hireflow.extraction.history;

import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.Phrases;
import dev.hireflow.extraction.vocabulary.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A qualification and its field. Examples: "Bachelor of Science in Nursing (BSN)", "M.S., Data
 * Science", "Licence en Informatique", "Major in Physics".
 */
record Degree(String qualification, String field, int rank, int from, int to) {

  private static final Map<String, String> RANKS = WordList.keys("degrees.txt");
  private static final Phrases DEGREES = Phrases.of(RANKS.keySet());
  private static final Pattern JOIN =
      Pattern.compile(
          "(?i)^\\s*(?:degree|degree program)?\\s*(?:with honou?rs|(?:summa |magna )?cum laude|\\(hons\\.?\\)|hons\\.?)?\\s*(?:\\([^)]{2,8}\\)\\s*)?(?:(?:,|:|-|–|\\||\\t|\\.)\\s*)?(?:(?:major(?:ing)?\\s+)?(?:in|of|en|em|de|im fach|im|in der|in den|zur|zum|als|für|des|d'|d’|di|da|del|pour)\\s+)?(?:the )?");
  private static final Pattern FIELD_END =
      Pattern.compile(
          "\\s*(?:,|\\t|\\||;|•|·|\\(|\\s[–—-]\\s|\\bminor\\b|\\bGPA\\b|\\bwith\\b|\\bfrom\\b|\\bat\\b|\\b\\d{4}\\b).*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MAJOR =
      Pattern.compile(
          "(?i)^(?:major(?: in)?|field|fachrichtung|schwerpunkt|specialization|especialidad|concentration|spécialité)(?: in)?:?\\s+(.+)$");

  private static final Pattern NO_FIELD =
      Pattern.compile("(?i)\\b(?:expected|graduat\\p{L}+|gpa|present|university|college)\\b");

  /** The first degree in a text, if one stands at the beginning of one of its parts. */
  static Optional<Degree> in(String text) {
    Matcher at = DEGREES.matcher(text);
    while (at.find()) {
      String found = text.substring(at.start(), at.end());
      if (!acceptable(text, at.start(), found)) {
        continue;
      }
      String rest = text.substring(at.end());
      String joined = JOIN.matcher(rest).replaceFirst("");
      String field = FIELD_END.matcher(joined).replaceFirst("").strip();
      String rank = RANKS.getOrDefault(Fold.phrase(found), "1");
      String before = text.substring(0, at.start()).strip();
      if (field.isEmpty() && before.matches("\\p{Lu}[\\p{L} &/-]+[(,]")) {
        field = before.replaceAll("\\s*[(,]$", "");
      }
      boolean usable = field.matches("\\p{L}.{1,69}") && !NO_FIELD.matcher(field).find();
      return Optional.of(
          new Degree(found, usable ? field : "", Integer.parseInt(rank), at.start(), at.end()));
    }
    return Optional.empty();
  }

  static Optional<String> major(String text) {
    Matcher at = MAJOR.matcher(text);
    return at.matches()
        ? Optional.of(FIELD_END.matcher(at.group(1)).replaceFirst("").strip())
        : Optional.empty();
  }

  /** Short ones ("MA", "BS") only in capitals; "Boston, MA" and "be" are no degrees. */
  private static boolean acceptable(String text, int from, String found) {
    String before = text.substring(0, from).strip();
    boolean starts = before.isEmpty() || before.matches("(?s).*[,(|•·\\t:–-]");
    boolean early = before.length() < 25 && before.split(" ", -1).length <= 3;
    boolean state = found.equals("MA") && before.endsWith(",");
    boolean small =
        found.length() <= 4
            && !found.contains(".")
            && !found.equals(found.toUpperCase(java.util.Locale.ROOT))
            && !Character.isUpperCase(found.charAt(0));
    boolean twoLetters =
        found.length() == 2 && !found.equals(found.toUpperCase(java.util.Locale.ROOT));
    boolean lower = Character.isLowerCase(found.charAt(0));
    return (starts || (early && !lower)) && !state && !small && !twoLetters;
  }
}
