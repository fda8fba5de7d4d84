package dev.hireflow.extraction.history;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.evidence.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells title, firm and place apart among the pieces of a head. */
record JobHead(Optional<Found> title, Optional<Found> company, Optional<Found> location) {

  private static final double HABIT = 0.5;

  /**
   * @param titleFirst what the clear entries of the section do; null while that is not known
   */
  static JobHead of(List<Line> head, @Nullable Boolean titleFirst) {
    List<Piece> named = new ArrayList<>();
    List<Piece> places = new ArrayList<>();
    for (Line line : head) {
      for (Piece piece : Pieces.of(line)) {
        (piece.place() ? places : named).add(piece);
      }
    }
    if (named.size() == 1) {
      named = CommaSplit.apart(named.getFirst());
    }
    if (named.size() == 1) {
      named = CommaSplit.atSlash(named.getFirst(), places);
    }
    if (named.size() == 1 && titleFirst != null) {
      named = CommaSplit.atOnlyComma(named.getFirst());
    }
    return assign(named, places, titleFirst);
  }

  /** A line that holds a post alone: "Vice President, Manufacturing (2015 – 2018)". */
  static JobHead post(Line line) {
    Piece piece = Pieces.of(line).stream().filter(p -> !p.place()).findFirst().orElseThrow();
    return new JobHead(
        Optional.of(found(piece, piece.text(), 0.95, "the post below its firm")),
        Optional.empty(),
        Optional.empty());
  }

  private static JobHead assign(
      List<Piece> named, List<Piece> places, @Nullable Boolean titleFirst) {
    Piece title = null;
    Piece firm = null;
    double best = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < named.size(); t++) {
      for (int f = 0; f < named.size(); f++) {
        double habit = titleFirst != null && t != f && titleFirst == t < f ? HABIT : 0;
        double score =
            JobWords.title(named.get(t).text())
                + JobWords.firm(named.get(f).text())
                + habit
                - 0.3 * (t + f);
        if (t != f && score > best) {
          best = score;
          title = named.get(t);
          firm = named.get(f);
        }
      }
    }
    if (title == null && !named.isEmpty()) {
      Piece only = named.getFirst();
      boolean isTitle = JobWords.title(only.text()) >= JobWords.firm(only.text());
      title = isTitle ? only : null;
      firm = isTitle ? null : only;
    }
    Optional<Found> place =
        places.stream().findFirst().map(p -> found(p, p.text(), 0.96, "a place in the head"));
    return finish(title, firm, place);
  }

  private static JobHead finish(
      @Nullable Piece title, @Nullable Piece firm, Optional<Found> place) {
    Optional<Found> location = place;
    Optional<Found> company = Optional.empty();
    if (firm != null) {
      String[] parts = CommaSplit.firmAndTown(CommaSplit.firmOnly(firm.text()));
      company = Optional.of(found(firm, parts[0], 0.95, "the piece that reads most like a firm"));
      if (location.isEmpty() && parts.length > 1) {
        location = Optional.of(found(firm, parts[1], 0.85, "a town after the firm"));
      }
    }
    Optional<Found> job =
        title == null
            ? Optional.empty()
            : Optional.of(
                found(
                    title,
                    CommaSplit.titleOnly(title.text()),
                    0.95,
                    "the piece that reads most like a job"));
    return new JobHead(job, company, location);
  }

  private static Found found(Piece piece, String value, double confidence, String rule) {
    return Found.of(value, piece.line(), confidence, rule);
  }

  /** Which comes first, where the words leave no doubt. */
  static @Nullable Boolean habit(List<List<Line>> heads) {
    int votes = 0;
    for (List<Line> head : heads) {
      List<Piece> named =
          head.stream().flatMap(l -> Pieces.of(l).stream()).filter(p -> !p.place()).toList();
      if (named.size() == 1) {
        named = CommaSplit.apart(named.getFirst());
      }
      if (named.size() >= 2) {
        double first = JobWords.title(named.get(0).text()) - JobWords.firm(named.get(0).text());
        double second = JobWords.title(named.get(1).text()) - JobWords.firm(named.get(1).text());
        votes += Math.abs(first - second) < 0.5 ? 0 : first > second ? 1 : -1;
      }
    }
    return votes == 0 ? null : Boolean.valueOf(votes > 0);
  }
}
