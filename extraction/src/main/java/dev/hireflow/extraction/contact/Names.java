package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.Headings;
import dev.hireflow.extraction.vocabulary.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The person's name: of the lines that could be one, the largest and highest, or the one that the
 * email address repeats. Example: "Dr. Anna Katharina Schneider, RN" above everything else.
 */
final class Names {

  private static final String PARTICLES =
      "de|del|della|di|la|las|los|da|do|dos|das|van|von|vom|der|den|bin|ben|ibn|al|el|y|e|zu|zum|ter|ten|te|le|du|des|af|av|ó|mac|ní|nic|uí|mhic|['’]t|st\\.?";
  private static final Pattern PARTICLE = Pattern.compile("(?iu)(?:" + PARTICLES + "|o)");

  /** "CPEng", "PMP®", "RN", "FCA": capitals within a word, or nothing else, behind the names. */
  private static final Pattern CREDENTIAL =
      Pattern.compile(
          "[(\\[]?(?:\\p{Lu}[\\p{L}.®]*\\p{Lu}[\\p{L}.®]*|[A-Z]{2,}(?:[-.(][A-Z]+\\)?)*®?)[)\\],]?");

  private static final Pattern NAME_WORD =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*|\\p{Lu}\\.|\\((?:\\p{Lu}[\\p{L}-]+)\\)|[\"“”'‘’]\\p{Lu}\\p{L}+[\"“”'‘’]|[od]['’]\\p{Lu}[\\p{L}-]+|"
              + PARTICLES);
  private static final Pattern POST_NOMINAL =
      Pattern.compile(
          ",.*$|\\s+(?:RN|BSN|MSN|MD|PhD|Ph\\.D\\.?|CPA|MBA|PMP|PE|Esq\\.?|Jr\\.?|Sr\\.?|II|III|IV|CFA|M\\.?Sc\\.?|B\\.?Sc\\.?|M\\.?A\\.?|B\\.?A\\.?|LL\\.?M\\.?)(?=[\\s,.]|$).*$|\\s*\\((?:\\p{Ll}|[^)]*[/.]).*$");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Ing|Dipl-Ing|Herr|Frau|Sr|Sra|Dott|Lic|Mme|M)\\.?\\s+|(?:Dipl\\.-(?:Ing|Inf|Kfm|Kffr)|Dr\\.-Ing|Dra|Profa|Eng|Ir|Drs|Mag|Mgr|Avv|Arch)\\.\\s+|(?:Dott|Prof)\\.ssa\\s+)+(?=\\p{Lu})");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:full )?(?:name|vor- und nachname|nom|nombre|nome|naam)\\s*[:\\t]\\s*");
  private static final Pattern TITLE_OF_DOCUMENT =
      Pattern.compile("(?i)curriculum vitae|r[ée]sum[ée]|lebenslauf|cv|bewerbung");

  /** "Sesso F", "Nationality British": what a form asks for besides the name. */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?iu)(?:sex|gender|sesso|sexe|sexo|geschlecht|geslacht|nationality|nationalit[àé]|nacionalidade?|staatsangehörigkeit|nationaliteit|familienstand|marital status|stato civile|estado civil|place of birth|geburtsort|geboorteplaats)\\b.*");

  private static final Set<String> JOB_WORDS = WordList.words("title-words.txt");
  private static final Set<String> GIVEN = WordList.words("given-names.txt");
  private static final double LEAST = 1.0;

  private Names() {}

  static Optional<Name> in(List<Line> printed, Optional<Found> email, String language) {
    List<Line> lines = withBrokenNames(printed);
    Line best = null;
    double bestScore = LEAST;
    for (int i = 0; i < lines.size(); i++) {
      double score = score(lines, i, email);
      if (score > bestScore) {
        best = lines.get(i);
        bestScore = score;
      }
    }
    return best == null ? Optional.empty() : Optional.of(split(best, bestScore, language));
  }

  /** First and last name one above the other, in the same large type, are one line as well. */
  private static List<Line> withBrokenNames(List<Line> lines) {
    double body =
        lines.stream()
            .mapToDouble(Line::size)
            .sorted()
            .skip(lines.size() / 2)
            .findFirst()
            .orElse(0);
    List<Line> all = new ArrayList<>(lines);
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      for (int j = i + 1; j < Math.min(i + 4, all.size()); j++) {
        Line next = all.get(j);
        boolean alike = Math.abs(next.size() - line.size()) < 0.3 && line.bold() == next.bold();
        boolean few = line.words().size() + next.words().size() <= 5 && line.words().size() <= 3;
        if (alike && few && line.size() > body * 1.15 && isNames(line) && isNames(next)) {
          List<Word> words = new ArrayList<>(line.words());
          words.addAll(next.words());
          all.set(i, new Line(words, line.page()));
          all.remove(j);
          break;
        }
      }
    }
    return all;
  }

  private static boolean isNames(Line line) {
    return line.words().stream().allMatch(w -> NAME_WORD.matcher(w.text()).matches())
        && Headings.kindOf(line.text()).isEmpty()
        && line.words().stream().noneMatch(w -> JOB_WORDS.contains(Fold.phrase(w.text())));
  }

  private static double score(List<Line> lines, int index, Optional<Found> email) {
    Line line = lines.get(index);
    boolean labelled = LABEL.matcher(line.text()).find();
    String text = bare(line.text());
    List<String> words = List.of(text.split("\\s+", -1));
    if (words.size() > 6
        || words.isEmpty()
        || text.length() < 3
        || text.length() > 50
        || !words.stream().allMatch(w -> NAME_WORD.matcher(w).matches())
        || Headings.kindOf(text).isPresent()
        || TITLE_OF_DOCUMENT.matcher(text).matches()
        || PERSONAL.matcher(text).matches()
        || (Character.isDigit(line.text().codePointAt(0))
            && PostalAddress.hasStreet(line.text()))) {
      return 0;
    }
    boolean echoed = email.isPresent() && echoes(words, email.get().value());
    if (words.size() == 1 && !echoed && !labelled) {
      // One word alone may be anything: "Python".
      return 0;
    }
    double score = labelled ? 3 : 0;
    score += words.size() >= 2 ? 1 : 0;
    score += index == 0 ? 1.2 : Math.max(0, 0.8 - index * 0.05);
    double largest = lines.stream().mapToDouble(Line::size).max().orElse(0);
    score += line.size() >= largest - 0.1 && largest > 0 ? 1.2 : 0;
    score += echoed ? 2 : 0;
    boolean job = words.stream().anyMatch(w -> JOB_WORDS.contains(Fold.phrase(w)));
    boolean place = Places.looksLikePlace(text) || Places.country(text).isPresent();
    return score - (job ? 2.5 : 0) - (place ? 2 : 0) - (words.size() == 1 ? 0.8 : 0);
  }

  private static boolean echoes(List<String> words, String email) {
    String local = Fold.sameLength(email.substring(0, email.indexOf('@')));
    return words.stream().map(Fold::phrase).anyMatch(w -> w.length() > 2 && local.contains(w));
  }

  private static String bare(String line) {
    String unlabelled = LABEL.matcher(line).replaceFirst("");
    // Wide gaps may be all there is between the letters of a name: "JOHN   DOE".
    boolean spread = unlabelled.matches("\\p{Lu}[\\p{Lu}.-]+\\t\\p{Lu}[\\p{Lu}.-]+");
    String text =
        (spread ? unlabelled.replace('\t', ' ') : unlabelled)
            .split("\\s*[\\t|•·]\\s*|\\s+[-–—]\\s+", -1)[0];
    text = text.replaceAll("^[^\\p{L}]+", "").strip();
    text = TITLE.matcher(text).replaceFirst("");
    return withoutCredentials(POST_NOMINAL.matcher(text).replaceFirst("").strip());
  }

  /** In a name of all capitals they can't be told from it. */
  private static String withoutCredentials(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split("\\s+", -1)));
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    while (!capitals && words.size() > 2 && isCredential(words.getLast())) {
      words.removeLast();
    }
    return String.join(" ", words);
  }

  private static boolean isCredential(String word) {
    boolean named =
        word.matches("(?:Mc|Mac|De|Di|La|Le|O['’]|D['’])\\p{Lu}\\p{Ll}+") || word.contains("-");
    return !named
        && word.length() > 1
        && !word.matches("\\p{Lu}\\.")
        && CREDENTIAL.matcher(word).matches();
  }

  private static Name split(Line line, double score, String language) {
    String printed = bare(line.text());
    List<String> words = new ArrayList<>(Arrays.asList(printed.split("\\s+", -1)));
    if (words.size() > 2) {
      words.subList(1, words.size() - 1).removeIf(w -> w.matches("\\p{Lu}\\.?") && !w.equals("Ó"));
    }
    double confidence = Math.min(0.98, 0.6 + score * 0.08);
    if (words.size() == 1) {
      return new Name(Optional.of(found(words, line, confidence)), Optional.empty());
    }
    int last = lastNameAt(words, language);
    return new Name(
        Optional.of(found(words.subList(0, last), line, confidence)),
        Optional.of(found(words.subList(last, words.size()), line, confidence)));
  }

  /** Spanish and Portuguese names end in two family names; "van der" belongs to what follows. */
  private static int lastNameAt(List<String> words, String language) {
    boolean given = words.size() == 3 && GIVEN.contains(Fold.phrase(words.get(1)));
    boolean two = (language.equals("es") || language.equals("pt")) && words.size() >= 3 && !given;
    int at = beforeParticles(words, words.size() - 1);
    return two && at > 1 ? beforeParticles(words, at - 1) : at;
  }

  /** The family name with what belongs to it: "van der Meulen", "de la Cruz", "Ó Súilleabháin". */
  private static int beforeParticles(List<String> words, int family) {
    int at = family;
    while (at > 1 && PARTICLE.matcher(words.get(at - 1)).matches()) {
      at--;
    }
    return at;
  }

  private static Found found(List<String> words, Line line, double confidence) {
    String printed = String.join(" ", words);
    return new Found(
        cased(printed), printed, line, confidence, "the largest name-like line on top");
  }

  /** All capitals are a matter of looks. */
  private static String cased(String name) {
    boolean initials = name.length() < 3;
    if (initials || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder cased = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      cased.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return cased.toString();
  }
}
