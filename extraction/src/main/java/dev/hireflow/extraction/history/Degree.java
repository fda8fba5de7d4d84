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
          "(?i)^\\s*(?:degree|degree program)?\\s*(?:with honou?rs|(?:summa |magna )?cum laude|\\(hons\\.?\\)|hons\\.?)?\\s*(?:\\((?:[A-Z.]{2,8}|[Hh]on[^)]*)\\)\\s*)?\\(?(?:(?:,|:|-|–|\\||\\t|\\.)\\s*)?(?:(?:major(?:ing)?\\s+)?(?:in|of|en|em|de|im fach|im|in der|in den|zur|zum|als|für|des|d'|d’|di|da|del|pour)\\s+)?(?:the )?");
  private static final Pattern FIELD_END =
      Pattern.compile(
          "\\s*(?:,|\\)|\\t|\\||;|•|·|\\(|\\s[–—-]\\s|\\bminor\\b|\\bGPA\\b|\\bwith\\b|\\bfrom\\b|\\bat\\b|\\b\\d{4}\\b).*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MAJOR =
      Pattern.compile(
          "(?i)^(?:major(?: in)?|field|fachrichtung|schwerpunkt|specialization|especialidad|concentration|spécialité)(?: in)?:?\\s+(.+)$");

  private static final Pattern NO_FIELD =
      Pattern.compile(
          "(?i)\\b(?:expected|graduat\\p{L}+|gpa|note|nota|grade|present|university|college|school|gymnasium|academy|instituto?|universi\\p{L}+|years?|honou?rs|hons|distinction|cum laude|merit|first class|upper second|2:1)\\b");

  /** "Informatique - Génie logiciel": a branch of the field, and nothing behind it. */
  private static final Pattern BRANCH =
      Pattern.compile("\\p{Lu}[\\p{L} ]{3,30} [-–] (\\p{Lu}[\\p{L} &]{3,40})(?=\\s*$)");

  private static final Phrases SCHOOLS = Phrases.of("institutions.txt");
  private static final Pattern FIELD_IN_PARENS =
      Pattern.compile("\\s*\\((\\p{Lu}\\p{Ll}[\\p{L} &-]{3,40})\\)");

  /** "Philosophy, Politics and Economics" is one. */
  private static final Pattern LISTED_FIELD =
      Pattern.compile(
          "\\p{Lu}\\p{L}+, \\p{Lu}\\p{L}+(?:,? (?:and|&|und|et|y|e) )\\p{Lu}\\p{L}+(?=$|[,\\t;(|])");

  /**
   * "Bachelor of Commerce", "Certificate of Secondary Education", "Diploma in …", "NVQ Level 3".
   */
  private static final Pattern LONG_FORM =
      Pattern.compile(
          "(?:(?<rank>Bachelor|Master|Associate|Doctor)(?:['’]?s)? (?:Degree )?of(?: the)? (?!\\p{Ll})(?<of>\\p{Lu}[\\p{L}-]+(?: (?:and |& )?\\p{Lu}[\\p{L}-]+){0,2})"
              + "|(?:\\p{Lu}[\\p{L}.'-]+ ){0,4}(?:Certificate|Diploma|Baccalaureate)(?: of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3})?"
              + "|(?:NVQ|BTEC|SVQ|City & Guilds|City and Guilds|QCF|NCFE|RQF|MBO|HBO|Level|Niveau|niveau)(?: (?:Level|niveau|Niveau))? ?\\d(?: (?:(?:National|Extended|Higher|Subsidiary|Foundation) )?(?:Diploma|Certificate|NVQ|Award))?"
              + "|(?:Class|Std\\.?|Standard|Grade) (?:XII|X|12|10)(?:th)?(?: \\([A-Z]{2,6}\\))?"
              + "|(?:GCSEs?|A[- ][Ll]evels?|PGCE|PGDip|PGCert|BTEC|HNC|HND|GED|HSC|SSC)"
              + "|\\p{L}*(?:abschluss|prüfung|diplom|zeugnis|examen|brief|reife)(?= |$|,)"
              + "|Ciclo Formativo(?: de Grado (?:Superior|Medio))?|Grado (?:Superior|Medio)|Curso (?:Técnico|Superior|Profissionalizante)"
              + "|Diploma di (?:\\p{L}+ )?[Mm]aturità(?: \\p{Ll}+)?|Qualifica professionale|Perito \\p{L}+"
              + "|Baccalauréat(?: (?:général|professionnel|technologique|scientifique))?)");

  /** Subjects that belong to the name of a degree; others are what was studied. */
  private static final Pattern FACULTY =
      Pattern.compile(
          "(?:Applied |Fine |Business |Public |Social |Occupational |Liberal |General |Computer |Information |Health |Medical |Veterinary |Education|Professional )?(?:Science|Sciences|Arts|Engineering|Commerce|Laws?|Education|Administration|Technology|Architecture|Studies|Applications|Nursing|Music|Design|Medicine|Surgery|Pharmacy|Philosophy|Theology|Divinity|Work|Health|Journalism|Economics|Accounting|Management|Dentistry|Psychology|Finance|Planning|Policy|Research|Letters|Communication|Communications)");

  /** The first degree in a text, if one stands at the beginning of one of its parts. */
  static Optional<Degree> in(String text) {
    return longForm(text).or(() -> known(text));
  }

  private static Optional<Degree> longForm(String text) {
    Matcher at = LONG_FORM.matcher(text);
    while (at.find()) {
      String before = text.substring(0, at.start()).strip();
      boolean starts = before.isEmpty() || before.matches("(?s).*[,(|•·/\\t:;–—-]");
      boolean rest = at.group().length() > 2 && starts && !before.endsWith("-");
      if (rest) {
        int end = at.end();
        String of = at.group("of");
        if (of != null) {
          Matcher faculty = FACULTY.matcher(of);
          // "Bachelor of Science Computer Science": the subject follows without a word.
          end = faculty.lookingAt() ? at.start("of") + faculty.end() : end;
        }
        return Optional.of(degree(text, at.start(), end));
      }
    }
    return Optional.empty();
  }

  private static Degree degree(String text, int from, int to) {
    String found = text.substring(from, to);
    String rank =
        RANKS.entrySet().stream()
            .filter(entry -> Fold.phrase(found).startsWith(entry.getKey()))
            .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
            .map(Map.Entry::getValue)
            .orElse("4");
    return new Degree(
        found, fieldAfter(text, to, Integer.parseInt(rank)), Integer.parseInt(rank), from, to);
  }

  /** "Digital Marketing, M.Sc." */
  private static String fieldBefore(String text, int from) {
    String before = text.substring(0, from).strip();
    boolean usable =
        before.matches("\\p{Lu}[\\p{L} &/-]{3,50}[(,]") && !NO_FIELD.matcher(before).find();
    return usable ? before.replaceAll("\\s*[(,]$", "") : "";
  }

  /** School leavers studied no subject, unless it is said: "Certificate in Bookkeeping". */
  private static String fieldAfter(String text, int to, int rank) {
    String rest = text.substring(to);
    Matcher paren = FIELD_IN_PARENS.matcher(rest);
    if (paren.lookingAt() && !NO_FIELD.matcher(paren.group(1)).find()) {
      return paren.group(1);
    }
    boolean trade = rank == 4 && rest.matches(", \\p{Lu}\\p{L}+ (?:für|in|de|en|for) \\p{Lu}.*");
    if (rank <= 4
        && !trade
        && !rest.matches("(?i)\\s*(?:in|en|em|im|als|zum|zur|für|de|di|d')\\b.*|\\s+\\p{Lu}.*")) {
      return "";
    }
    String joined = JOIN.matcher(rest).replaceFirst("");
    Matcher list = LISTED_FIELD.matcher(joined);
    Matcher branch = BRANCH.matcher(joined);
    boolean branches = branch.lookingAt() && !SCHOOLS.in(branch.group(1));
    String field =
        list.lookingAt() || branches
            ? (branches ? branch.group() : list.group())
            : FIELD_END.matcher(joined).replaceFirst("").strip();
    boolean usable = field.matches("\\p{L}.{1,69}") && !NO_FIELD.matcher(field).find();
    return usable ? field : "";
  }

  private static Optional<Degree> known(String text) {
    Matcher at = DEGREES.matcher(text);
    while (at.find()) {
      String found = text.substring(at.start(), at.end());
      if (!acceptable(text, at.start(), found)) {
        continue;
      }
      String rank = RANKS.getOrDefault(Fold.phrase(found), "1");
      String field = fieldAfter(text, at.end(), Integer.parseInt(rank));
      field = field.isEmpty() ? fieldBefore(text, at.start()) : field;
      return Optional.of(new Degree(found, field, Integer.parseInt(rank), at.start(), at.end()));
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
    boolean starts = before.isEmpty() || before.matches("(?s).*[,(|•·/\\t:–—-]");
    boolean early = before.length() < 25 && before.split(" ", -1).length <= 3;
    boolean state = found.equals("MA") && before.endsWith(",");
    boolean named =
        !before.isEmpty()
            && Fold.phrase(found)
                .matches(
                    "high school|secondary school|senior secondary|higher secondary|preparatoria|secundaria|liceo|havo|vwo")
            && before.matches("(?s).*\\p{Lu}[\\p{L}'’.-]*$");
    boolean inName = !before.isEmpty() && SCHOOLS.in(before.substring(before.lastIndexOf(' ') + 1));
    boolean school =
        inName
            || Fold.phrase(found).equals("liceo")
            || Fold.phrase(found).equals("senior secondary")
            || named;
    if (school) {
      // "Kerr Valley High School", "Liceo Galvani": a school, not what is got there.
      return false;
    }
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
