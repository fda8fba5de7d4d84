package dev.hireflow.extraction.history;

import dev.hireflow.extraction.contact.Places;
import dev.hireflow.extraction.date.DateSpan;
import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a head line apart. Example: "Server | Panini's Bar and Grill, Cleveland, Ohio | 2014" gives
 * the job, the firm and the place.
 */
final class Pieces {

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*[\\t|•·∙⋄◦●]\\s*|\\s+[–—−]\\s*|\\s+-{1,2}\\s+|\\s*;\\s+|\\s+@\\s+|\\s+(?:at|bei|chez|presso)\\s+(?=\\p{Lu})");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:date|dates|location|company|employer|position|title|role|firma|ort|zeitraum|arbeitgeber|entreprise|poste|lieu|empresa|puesto|cargo|função|job title|designation|mansione|functie|funktion|azienda|ruolo|duration|period)\\s*(?::\\s*|$)");
  private static final Pattern CODED_TOWN =
      Pattern.compile("^(.+?)\\s+(\\p{Lu}[\\p{L}.'-]+,\\s*[A-Z]{2})$");

  /** "5 years 8 months", "(2 yrs, 3 mos)", "3 Jahre": said again by the dates. */
  private static final Pattern DURATION =
      Pattern.compile(
          "(?i)\\(?\\b(?:(?:\\d{1,2}|an?|one|two|three|four|five|six)\\+? (?:years?|yrs?\\.?|months?|mos?\\.?|jahre?n?|monate?n?|ans?|mois|años?|meses|mes|anos?|anni|anno|mesi|mese|jaar|maanden|maand)\\b[,\\s&]*(?:and |und |et |y |e |en )?)+\\)?");

  private static final Pattern TOWN_AT_END =
      Pattern.compile("^(.+?)(?:,\\s+|\\s+\\()(\\p{Lu}[\\p{L}.'’ -]+)\\)?$");
  private static final Pattern EDGE = Pattern.compile("^[\\s,;:|–—()\\[\\]-]+|[\\s,;:|–—(\\[-]+$");

  private Pieces() {}

  static List<Piece> of(Line line) {
    List<Piece> pieces = new ArrayList<>();
    String text = LineKind.withoutBullet(line.text());
    for (String part : SEPARATOR.split(withoutDurations(withoutDates(text)), -1)) {
      String bare = withoutLabel(trimmed(part));
      if (bare.codePoints().anyMatch(Character::isLetter)) {
        addWithPlace(bare, line, pieces);
      }
    }
    return pieces;
  }

  private static String withoutLabel(String part) {
    Matcher label = LABEL.matcher(part);
    return label.find() ? part.substring(label.end()).replaceFirst("\\.$", "") : part;
  }

  /** Only where a date or nothing else stands beside them: "3 years of Java" stays. */
  private static String withoutDurations(String text) {
    Matcher at = DURATION.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (at.find()) {
      String after = text.substring(at.end()).strip();
      boolean aside =
          after.isEmpty()
              || !Character.isLetter(after.codePointAt(0))
              || text.charAt(Math.min(at.end(), text.length() - 1)) == '\t';
      at.appendReplacement(rest, Matcher.quoteReplacement(aside ? "\t" : at.group()));
    }
    return at.appendTail(rest).toString();
  }

  /** Dates become separators. */
  static String withoutDates(String text) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (DateSpan span : DateSpans.in(text)) {
      rest.append(text, at, span.from()).append('\t');
      at = span.to();
    }
    return rest.append(text.substring(at)).toString();
  }

  private static void addWithPlace(String text, Line line, List<Piece> pieces) {
    if (Places.looksLikePlace(text)) {
      pieces.add(new Piece(text, line, true));
      return;
    }
    if (addAroundPlace(text, line, pieces)) {
      return;
    }
    Matcher coded = CODED_TOWN.matcher(text);
    if (coded.matches() && Places.looksLikePlace(coded.group(2))) {
      pieces.add(new Piece(trimmed(coded.group(1)), line, false));
      pieces.add(new Piece(coded.group(2), line, true));
      return;
    }
    Matcher town = TOWN_AT_END.matcher(text);
    if (town.matches()
        && Places.looksLikePlace(town.group(2))
        && !CommaSplit.isPartOfSchool(text)) {
      pieces.add(new Piece(trimmed(town.group(1)), line, false));
      pieces.add(new Piece(town.group(2), line, true));
      return;
    }
    pieces.add(new Piece(text, line, false));
  }

  /** "Acme Inc., Spokane, WA, Manager": the longest run of parts between commas that is a place. */
  private static boolean addAroundPlace(String text, Line line, List<Piece> pieces) {
    List<String> parts = List.of(text.split(",\\s+|\\s+\\((?=\\p{Lu}[\\p{L} ]+, )", -1));
    for (int length = Math.min(3, parts.size() - 1); length > 0; length--) {
      for (int from = parts.size() - length; from >= 0; from--) {
        String place = String.join(", ", parts.subList(from, from + length)).replaceAll("\\)$", "");
        boolean enough = length > 1 || place.contains("/");
        if (enough && Places.looksLikePlace(place)) {
          add(parts.subList(0, from), line, pieces);
          pieces.add(new Piece(place, line, true));
          add(parts.subList(from + length, parts.size()), line, pieces);
          return true;
        }
      }
    }
    return false;
  }

  private static void add(List<String> parts, Line line, List<Piece> pieces) {
    String text = trimmed(String.join(", ", parts));
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, line, false));
    }
  }

  static String trimmed(String text) {
    String edged = EDGE.matcher(text.strip()).replaceAll("");
    boolean opened = edged.contains("(") || !edged.contains(")");
    return opened ? closed(edged) : edged.replace(")", "");
  }

  private static String closed(String text) {
    return text.contains("(") && !text.contains(")") ? text + ")" : text;
  }
}
