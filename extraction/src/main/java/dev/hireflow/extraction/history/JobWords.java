package dev.hireflow.extraction.history;

import dev.hireflow.extraction.contact.Places;
import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.Phrases;
import java.util.regex.Pattern;

/** How much a piece of text reads like a job title, and how much like a firm. */
final class JobWords {

  private static final Phrases TITLES = Phrases.of("title-words.txt");
  private static final Phrases FIRMS = Phrases.of("company-words.txt");
  private static final Phrases SCHOOLS = Phrases.of("institutions.txt");
  private static final Pattern SENIORITY =
      Pattern.compile(
          "^(?:senior|junior|sr\\.?|jr\\.?|lead|head|chief|staff|principal|assistant|associate|vice|undergraduate|certified|full.?stack|front.?end|back.?end|software|data|product|project)\\b.+");
  private static final Pattern TITLE_ENDING =
      Pattern.compile(
          ".*(?:leiter|leiterin|leitung|berater|beraterin|entwickler|entwicklerin|pfleger|pflegerin|helfer|helferin|ingenieur|assistent|assistentin|manager|managerin|lehrer|lehrerin|verkaufer|verkauferin|kaufmann|kauffrau|arbeiter|arbeiterin|techniker|fahrer|ist|eur|euse|trice|ador|adora|ero|era|iere)$");
  private static final Pattern FIRM_ENDING =
      Pattern.compile(
          ".*(?:klinikum|krankenhaus|zentrum|werke|schule|hochschule|universitat|gymnasium|bank|verlag|gesellschaft|heim)$");

  private JobWords() {}

  static double title(String text) {
    String folded = Fold.phrase(text);
    double score = TITLES.in(text) ? 2 : 0;
    score += SENIORITY.matcher(folded).matches() ? 0.7 : 0;
    if (score == 0 && TITLE_ENDING.matcher(folded.split(" ", -1)[0]).matches()) {
      score = 0.6;
    }
    return score - firmOnly(text) * 0.6;
  }

  /** "LEAD": one word that names a post and nothing else; "Freelance" stands for a firm. */
  static boolean isTitleAlone(String text) {
    return text.matches("(?i)(?!freelance|self|independent|autonom|indépendant)\\p{L}+")
        && title(text) >= 2
        && firm(text) < 0;
  }

  static double firm(String text) {
    double score = firmOnly(text);
    for (String word : Fold.phrase(text).split("[ -]", -1)) {
      score += FIRM_ENDING.matcher(word).matches() ? 1 : 0;
    }
    return score - (TITLES.in(text) ? 1 : 0);
  }

  private static double firmOnly(String text) {
    double score = FIRMS.in(text) ? 1.2 : 0;
    score += SCHOOLS.in(text) ? 0.8 : 0;
    boolean legal =
        Fold.phrase(text).matches(".*\\b(?:inc|llc|ltd|gmbh|corp|ag|s\\.a|s\\.l|limited|kg)\\.?");
    return score
        + (legal ? 1.5 : 0)
        + (text.contains("&") && !Places.looksLikePlace(text) ? 0.1 : 0);
  }
}
