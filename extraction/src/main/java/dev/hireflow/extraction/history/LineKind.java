package dev.hireflow.extraction.history;

import dev.hireflow.extraction.date.DateSpan;
import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Line;
import java.util.List;
import java.util.regex.Pattern;

/** What part a line can play in an entry of a history. */
enum LineKind {
  /** Says when: "Software Engineer, June 2020 – Present". */
  DATED,
  /** Could name a job, a firm or a place: "Texas A&M University". */
  HEAD,
  /** A point of a list. */
  BULLET,
  /** Running text. */
  TEXT;

  private static final Pattern BULLET_MARK =
      Pattern.compile("^(?:[•●▪◦‣∙○■□✓✔➢➤❖►▸◆⁃\\uF0B7*»]|[-–—·o{](?=\\s))\\s*");
  private static final Pattern ABBREVIATION_AT_END =
      Pattern.compile(
          "(?i).*\\b(?:inc|ltd|co|corp|llc|s\\.a|s\\.l|s\\.r\\.l|s\\.p\\.a|s\\.a\\.s|lda|ltda|pty|bros|assoc|intl|n\\.v|jr|sr|etc|e\\.v|gmbh|dept|univ|u\\.s|n\\.y|d\\.c|b\\.v|a\\.s|b\\.s|m\\.s|b\\.a|m\\.a|ph\\.d)\\.$");
  private static final Pattern COLUMN_HEAD =
      Pattern.compile(
          "(?i)(?:educational |academic )?(?:qualifications?|degrees?|courses?|class|exam(?:ination)?|institut(?:e|ion)s?(?: name)?|university|universities|board(?: ?/ ?university)?|schools?(?: ?/ ?college)?|college|years?(?: of passing)?|passing year|percentage|%|results?|c?gpa|grades?|marks|speciali[sz]ation|stream|division|duration|period|from|to|dates?|compan(?:y|ies)|organi[sz]ation|employers?|roles?|designation|positions?|titles?|locations?|area|category|tools?|skills?|level|proficiency|language|name|project|client|description)(?: ?[/&] ?\\p{L}+)?");

  /** "Cargo: Analista contábil." says by itself what it is. */
  private static final Pattern NAMED_POST =
      Pattern.compile(
          "(?iu)(?:cargo|função|puesto|position|role|job title|designation|title|poste|ruolo|mansione|functie|funktion)\\s*:\\s.{2,60}");

  private static final int LONGEST_HEAD = 95;

  /** "Qualification | Institute | Year": the heads of a table's columns. */
  static boolean isTableHead(Line line) {
    String[] cells = line.text().split("\\t", -1);
    return cells.length > 1
        && java.util.Arrays.stream(cells)
            .allMatch(cell -> COLUMN_HEAD.matcher(cell.strip()).matches());
  }

  static LineKind of(Line line) {
    String text = line.text().strip();
    if (BULLET_MARK.matcher(text).find()) {
      return BULLET;
    }
    if (dated(text)) {
      return DATED;
    }
    boolean starts = !Character.isLowerCase(text.codePointAt(0)) || line.bold();
    boolean sentence =
        ((text.endsWith(".") || text.matches("(?:\\S+\\s+){4,}.*[!?]"))
                && !ABBREVIATION_AT_END.matcher(text).matches())
            || text.endsWith(",")
            || text.endsWith(";");
    boolean named = NAMED_POST.matcher(text).matches();
    boolean head =
        starts && (!sentence || named) && text.length() <= LONGEST_HEAD && words(text) <= 12;
    return head ? HEAD : TEXT;
  }

  static String withoutBullet(String text) {
    return BULLET_MARK.matcher(text.strip()).replaceFirst("");
  }

  /** A date counts at an end of the line or of a piece of it, not in the middle of a sentence. */
  private static boolean dated(String text) {
    List<DateSpan> spans = DateSpans.in(text);
    if (spans.isEmpty() || text.length() > 140) {
      return false;
    }
    DateSpan span = spans.getFirst();
    for (DateSpan other : spans) {
      span = other.single() ? span : other;
    }
    String before = text.substring(0, span.from()).strip();
    String after = text.substring(span.to()).strip();
    boolean atStart = before.replaceAll("[(\\[:]", "").matches("|\\p{L}+") && !sentence(after);
    boolean atEnd =
        after.length() < 4
            || after.matches("[)\\]|,•·⋄–-].*|\\([^)]{3,24}\\)\\W*|(?i)expected|anticipated");
    boolean piece = text.charAt(Math.min(span.to(), text.length() - 1)) == '\t';
    boolean ended = after.equals(".") && words(before) > 1 && span.single();
    boolean lone = ended || (span.single() && (sentence(before) || words(before) > 8));
    boolean goesOn =
        Character.isLowerCase(text.codePointAt(0)) && !before.isEmpty() && span.single();
    return (atStart || atEnd || piece)
        && !goesOn
        && !lone
        && !(sentence(before) && before.length() > 70);
  }

  private static boolean sentence(String text) {
    return text.endsWith(".") && words(text) > 8;
  }

  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }
}
