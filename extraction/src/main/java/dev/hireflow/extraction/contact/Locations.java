package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The person's own place among the contacts. Examples: "Seattle, WA 98101", "Lindenstraße 42, 50674
 * Köln", "Paris, France", "Location: Austin, TX".
 */
final class Locations {

  private static final Pattern SPLIT =
      Pattern.compile(
          "\\s*[|\\t·∙⋄◦*❖]\\s*|\\s{3,}|\\s+[–—]\\s+(?=\\+|\\()|\\s+•\\s+(?![^•]*\\d{4,5}\\b)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:current )?(?:home )?(?:location|address|mailaddress|adresse?|anschrift|wohnort|ort|direcci[oó]n|endere[cç]o|domicilio|ville|lieu|indirizzo|adres|woonplaats|city|localisation|ubicaci[oó]n|residenza|morada|based in|postal code (?:&|and) city|zip(?: code)?|plz(?:/ort)?)\\s*[:\\t]?\\s+|^(?:location|address|ville|ort)\\s*[:\\t]\\s*");
  private static final Pattern OTHER_CONTACT =
      Pattern.compile(
          "\\S+@\\S+|(?:https?://|www\\.)\\S+|(?<!\\w)\\+?\\(?\\d{2,4}\\)?[ .-]\\d{3}[ .-]\\d{2,4}(?:[ .-]?\\d+)*");

  /** "Milwaukee, WI (open to travel)". */
  private static final Pattern ASIDE = Pattern.compile("\\s*\\(\\p{Ll}+(?: \\p{Ll}+)+\\)");

  private static final Pattern OTHER_LABEL =
      Pattern.compile("(?iu)^(?:mobile?|phone|tel|cell|handy|e-?mail|web|linkedin|github|fax)\\b");
  private static final int LONGEST_LINE = 60;

  private Locations() {}

  static Location in(List<Line> lines) {
    Location best = Location.NONE;
    int bestWeight = 0;
    for (Line line : withBrokenAddresses(lines)) {
      for (String part : parts(line)) {
        Matcher label = LABEL.matcher(part);
        boolean labelled = label.find();
        String bare = labelled ? part.substring(label.end()).strip() : part.strip();
        boolean told = labelled || LABEL.matcher(line.text()).find();
        Location location = PostalAddress.read(bare, line, told).orElse(Location.NONE);
        if (weight(location) > bestWeight) {
          best = location;
          bestWeight = weight(location);
        }
      }
    }
    return best;
  }

  /** Pieces between separators; a street also together with the town behind it. */
  private static List<String> parts(Line line) {
    String text = OTHER_CONTACT.matcher(line.text()).replaceAll("\t");
    List<String> parts = new ArrayList<>();
    for (String part : SPLIT.split(ASIDE.matcher(text).replaceAll(""), -1)) {
      String before = parts.isEmpty() ? "" : parts.getLast();
      parts.add(part);
      if (PostalAddress.hasStreet(before) && part.matches(".*\\p{L}.*\\d.*|.*\\d.*\\p{L}.*")) {
        parts.add(before + ", " + part);
      }
    }
    return parts;
  }

  /** A street and the town below it, or a town and its country, are read as one line as well. */
  private static List<Line> withBrokenAddresses(List<Line> lines) {
    List<Line> all = new ArrayList<>(lines);
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line street = lines.get(i);
      Line town = lines.get(i + 1);
      boolean open = street.text().endsWith(",") || PostalAddress.hasStreet(street.text());
      if (open
          && street.text().length() < LONGEST_LINE
          && town.text().length() < LONGEST_LINE
          && Character.isLetterOrDigit(town.text().codePointAt(0))
          && !street.text().contains("@")
          && !OTHER_LABEL.matcher(town.text()).find()
          && !OTHER_CONTACT.matcher(town.text()).find()
          && !town.text().contains("@")) {
        all.add(joined(street, town));
        if (i + 2 < lines.size() && Places.country(lines.get(i + 2).text()).isPresent()) {
          all.add(joined(joined(street, town), lines.get(i + 2)));
        }
      }
    }
    return all;
  }

  private static Line joined(Line first, Line second) {
    List<Word> words = new ArrayList<>(first.words());
    if (!first.text().endsWith(",")) {
      words.add(new Word(",", null, first.words().getLast().style(), false, null));
    }
    words.addAll(second.words());
    return new Line(words, first.page());
  }

  /** A town that is known, or stands before a state or country, says more than a street alone. */
  private static int weight(Location l) {
    boolean known = l.city().filter(city -> Cities.isCity(city.value())).isPresent();
    return (l.city().isPresent() ? known ? 3 : 1 : 0)
        + (l.state().isPresent() ? 2 : 0)
        + (l.country().isPresent() ? 2 : 0)
        + (l.address().isPresent() ? 1 : 0)
        + (l.address().filter(a -> PostalAddress.hasStreet(a.value())).isPresent() ? 1 : 0);
  }
}
