package dev.hireflow.extraction.history;

import dev.hireflow.extraction.contact.Places;
import dev.hireflow.extraction.vocabulary.Fold;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a comma divides: job from firm, firm from town, job from department. */
final class CommaSplit {

  private static final Pattern COMMA = Pattern.compile("\\s*,(?:\\s+|(?=\\p{Lu}\\p{Ll}))");
  private static final Pattern LEGAL_FORM =
      Pattern.compile("(?i)(?:inc|llc|ltd|co|corp|gmbh|s\\.a|s\\.l|limited|lp|llp|plc)\\.?");
  private static final Pattern PAREN_TOWN =
      Pattern.compile("^(.+?)\\s+\\((\\p{Lu}[\\p{L} .-]+)\\)$");

  private static final Pattern SLASH = Pattern.compile("\\s+/+\\s+");
  private static final Pattern AT =
      Pattern.compile(
          "\\s+(?:en|at|bei|beim|chez|presso|bij|na|no|em|à|for|with|,)\\s+(?:la |el |the |der |dem )?(?=\\p{Lu})");

  private CommaSplit() {}

  /** "Software Engineer, Google" and "Google, Software Engineer", but not "AdWorking, Inc." */
  static List<Piece> apart(Piece piece) {
    Matcher comma = COMMA.matcher(piece.text());
    while (comma.find()) {
      String left = piece.text().substring(0, comma.start());
      String right = piece.text().substring(comma.end());
      boolean legal = LEGAL_FORM.matcher(right.split("[ ,]", -1)[0]).matches();
      boolean differ = JobWords.title(left) > 0.5 != JobWords.title(right) > 0.5;
      if (!legal && differ) {
        return List.of(new Piece(left, piece.line(), false), new Piece(right, piece.line(), false));
      }
    }
    return List.of(piece);
  }

  /** "Cascade Hospital / Telemetry Nurse", "Jefa de proyecto en Hidráulica S.A.": unlike parts. */
  static List<Piece> atSlash(Piece piece, List<Piece> places) {
    for (Pattern mark : List.of(SLASH, AT)) {
      String[] parts = mark.split(piece.text(), 2);
      if (parts.length == 2 && unlike(parts[0], parts[1])) {
        return List.of(
            new Piece(parts[0], piece.line(), false), new Piece(parts[1], piece.line(), false));
      }
    }
    return List.of(piece);
  }

  private static boolean unlike(String one, String other) {
    double first = JobWords.title(one) - JobWords.firm(one);
    double second = JobWords.title(other) - JobWords.firm(other);
    return Math.abs(first - second) > 0.8 && Math.max(first, second) > 0;
  }

  /** Two parts of which neither says what it is: "Transportplanner, Van Loon Transport". */
  static List<Piece> atOnlyComma(Piece piece) {
    String[] parts = COMMA.split(piece.text(), -1);
    boolean legal =
        parts.length == 2 && LEGAL_FORM.matcher(parts[1].split("[ ,]", -1)[0]).matches();
    boolean two = parts.length == 2 && parts[0].length() > 3 && parts[1].length() > 2;
    return two && !legal
        ? List.of(
            new Piece(parts[0], piece.line(), false), new Piece(parts[1], piece.line(), false))
        : List.of(piece);
  }

  /** "Seniorenzentrum Rheinblick, Leverkusen": the firm, and the town if there is one. */
  static String[] firmAndTown(String text) {
    int comma = text.lastIndexOf(',');
    if (comma > 0) {
      String town = text.substring(comma + 1).strip();
      boolean known = Places.looksLikePlace(town);
      boolean one = known || (town.split(" ", -1).length <= 2 && town.length() <= 25);
      boolean legal = LEGAL_FORM.matcher(town).matches();
      if (one
          && !legal
          && (known || town.chars().anyMatch(Character::isLowerCase))
          && Character.isUpperCase(town.codePointAt(0))
          && JobWords.firm(town) <= 0
          && !isPartOfSchool(text)) {
        return new String[] {text.substring(0, comma).strip(), town};
      }
    }
    Matcher paren = PAREN_TOWN.matcher(text);
    if (paren.matches() && Places.looksLikePlace(paren.group(2))) {
      return new String[] {paren.group(1), paren.group(2)};
    }
    return new String[] {text};
  }

  /** "Infectious Diseases, Bayou Memorial Hospital": a department before the firm. */
  static String firmOnly(String text) {
    int comma = text.lastIndexOf(", ");
    boolean legal = comma > 0 && LEGAL_FORM.matcher(text.substring(comma + 2)).matches();
    return comma > 0
            && !legal
            && JobWords.firm(text.substring(comma + 2)) > 0.5
            && JobWords.firm(text.substring(0, comma)) <= 0
        ? text.substring(comma + 2)
        : text;
  }

  /** "University of California, Berkeley" keeps its comma. */
  static boolean isPartOfSchool(String text) {
    return Fold.phrase(text)
        .matches(
            "university of (?:california|texas|wisconsin|illinois|north carolina|maryland|massachusetts|minnesota|michigan).*");
  }

  /** "Software Engineer, Cloud Team" without the team; "Trainee, QA and developer" whole. */
  static String titleOnly(String text) {
    Matcher comma = COMMA.matcher(text);
    if (comma.find()) {
      String left = text.substring(0, comma.start());
      String right = text.substring(comma.end());
      if (JobWords.title(left) > 1 && JobWords.title(right) <= 0) {
        return left;
      }
    }
    return text;
  }
}
