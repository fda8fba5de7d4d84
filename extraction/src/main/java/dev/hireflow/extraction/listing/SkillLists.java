package dev.hireflow.extraction.listing;

import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.section.Section;
import dev.hireflow.extraction.section.Sections;
import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.Headings;
import dev.hireflow.extraction.vocabulary.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands under the skills headings. Examples: "Languages: Java, Python", "• Project
 * management", "Git | Docker | AWS".
 */
public final class SkillLists {

  private static final Pattern LABEL =
      Pattern.compile("^([^,:;|•]{2,45}?)\\s*(?::|\\s[–—]\\s)\\s*(.*)$");
  private static final Pattern BOLD_LABEL = Pattern.compile("^([^\\n]+)\\n(.*)$");
  private static final Pattern TABLE_LABEL = Pattern.compile("^([^,\\t]{2,35})\\t([^\\t]+)$");
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?i)(?:expert|advanced|intermediate|beginner|basic|proficient|native|fluent|experienced|familiar|novice|skilled|master|good|very good|excellent|working knowledge|grundkenntnisse|fortgeschritten|sehr gut|gut|avanzado|intermedio|b[áa]sico|avançado|avanc[ée]|interm[ée]diaire|esperto|gevorderd|[\\d.,/% ]+|years?|\\d+\\+? (?:years|yrs|jahre|años|ans).*)");

  /** "NetSuite (5 years)". */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?i)\\s*[(–-]\\s*\\d+\\+?\\s*(?:years?|yrs?|jahre?|ans|años|anos|anni|jaar)[^)]*\\)?$");

  private static final Pattern LEAD_IN =
      Pattern.compile("(?i)^(?:and|und|et|y|e|including|such as|also proficient in)\\s+(?=\\S)");

  /** "Advanced: Java, C++. Basic: Matlab" within one line. */
  private static final Pattern LEVEL_GROUP =
      Pattern.compile("(?:(?<=\\S)\\. |^)\\p{Lu}\\p{L}{2,14}: (?=\\p{L})");

  /** Characters of a line in a text file that was broken to its width. */
  private static final int LEAST_LINE = 64;

  private static final double FULL_LINE = 0.85;

  private SkillLists() {}

  public static List<Listing> in(Sections sections) {
    List<Section> skills = sections.of(SectionKind.SKILLS);
    boolean listed = skills.stream().anyMatch(section -> !section.lines().isEmpty());
    List<Listing> listings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Section section : listed ? skills : sections.of(SectionKind.STRENGTHS)) {
      listings.addAll(in(section.lines(), seen));
    }
    return List.copyOf(listings);
  }

  static List<Listing> in(List<Line> lines, Set<String> seen) {
    List<Listing> listings = new ArrayList<>();
    Optional<String> group = Optional.empty();
    boolean table = isTable(lines);
    for (Line line : joined(lines, table)) {
      if (isProse(line) || isSentence(line)) {
        group
            .filter(name -> line.equals(firstBelow(name, lines)))
            .ifPresent(
                name -> listings.add(new Listing(Optional.empty(), items(name, line, seen))));
        continue;
      }
      String text = Items.withoutBullet(line.text());
      Matcher label = LABEL.matcher(text);
      boolean labelled = label.matches();
      String bold = boldLabel(line).isEmpty() ? knownLabel(text) : boldLabel(line);
      if (!labelled && !bold.isEmpty()) {
        label = BOLD_LABEL.matcher(bold + "\n" + text.substring(bold.length()).strip());
        labelled = label.matches();
      }
      if (isGroupHeading(line, lines) && !isOneOfMany(line, lines)) {
        group = Optional.of(text.replaceAll(":$", ""));
        continue;
      }
      if (table && line.text().indexOf('\t') > 0) {
        label = TABLE_LABEL.matcher(line.text());
        labelled = label.matches();
      }
      if (labelled && isHumanLanguages(label.group(1), label.group(2))) {
        continue;
      }
      Optional<String> name = labelled ? Optional.of(label.group(1)) : group;
      List<Found> items = items(labelled ? label.group(2) : text, line, seen);
      if (!items.isEmpty()) {
        listings.add(new Listing(name, items));
      }
    }
    return listings;
  }

  /** "Languages C++, Java": the words of a heading before a skill or a language that is known. */
  private static String knownLabel(String text) {
    String[] words =
        Items.split(text).isEmpty() ? new String[0] : Items.split(text).getFirst().split(" ", -1);
    for (int n = Math.min(3, words.length - 1); n > 0 && Items.hasSeparator(text); n--) {
      String front = String.join(" ", java.util.Arrays.asList(words).subList(0, n));
      String rest = String.join(" ", java.util.Arrays.asList(words).subList(n, words.length));
      boolean known = Mentions.isKnown(rest) || LanguageNames.isName(rest);
      if (known && Headings.kindOf(front).isPresent()) {
        return front;
      }
    }
    return "";
  }

  /** "Programs Excel, Word": bold words before a list name it, also without a colon. */
  private static String boldLabel(Line line) {
    List<Word> words = line.words();
    int bold = 0;
    while (bold < words.size() && words.get(bold).style().bold()) {
      bold++;
    }
    boolean label = bold > 0 && bold <= 4 && bold < words.size() && !Items.hasBullet(line.text());
    String front = new Line(words.subList(0, label ? bold : 0), line.page()).text();
    boolean list = words.subList(bold, words.size()).stream().noneMatch(w -> w.style().bold());
    return label && list && front.matches("[\\p{L}&/ .-]+") ? front : "";
  }

  /** "Planned and ran 200 events, from contract to clean-up.": a skill described, not listed. */
  private static boolean isSentence(Line line) {
    String text = Items.withoutBullet(line.text());
    List<String> items = Items.split(text);
    double words = items.stream().mapToInt(item -> item.split(" ", -1).length).average().orElse(0);
    return text.length() > 60 && words > 5.5 && !text.contains("\t");
  }

  /** The line after the one with this text. */
  private static @Nullable Line firstBelow(String heading, List<Line> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).text().replaceAll(":$", "").equals(heading)) {
        return lines.get(i + 1);
      }
    }
    return null;
  }

  /** Several columns of running text below their headings. */
  private static boolean isProse(Line line) {
    String[] cells = line.text().split("\\t", -1);
    long phrases =
        java.util.Arrays.stream(cells)
            .filter(cell -> cell.split(" ", -1).length >= 3 && !cell.contains(","))
            .count();
    long small =
        java.util.Arrays.stream(cells)
            .filter(cell -> !cell.isEmpty() && Character.isLowerCase(cell.codePointAt(0)))
            .count();
    return cells.length > 1 && phrases == cells.length && small > 0;
  }

  /** "EDV | MS Office, ORBIS" in row after row: the left column holds labels. */
  private static boolean isTable(List<Line> lines) {
    long rows = lines.stream().filter(l -> TABLE_LABEL.matcher(l.text()).matches()).count();
    long lists =
        lines.stream().filter(l -> l.text().replaceAll("\\([^)]*\\)", "").contains(",")).count();
    return rows > 1 && rows * 2 > lines.size() && lists > 0;
  }

  private static List<Found> items(String text, Line line, Set<String> seen) {
    List<Found> items = new ArrayList<>();
    boolean sentence = text.length() > 90 && !Items.hasSeparator(text);
    if (sentence) {
      return items;
    }
    for (String item : Items.split(LEVEL_GROUP.matcher(text).replaceAll(", "))) {
      String bare = YEARS.matcher(LEAD_IN.matcher(item).replaceFirst("")).replaceFirst("");
      boolean skill = bare.length() <= 80 && !bare.isEmpty() && !LEVEL.matcher(bare).matches();
      if (skill && seen.add(Fold.phrase(bare))) {
        items.add(Found.of(bare, line, 0.92, "listed under a skills heading"));
      }
    }
    return items;
  }

  /** Bold words one below the other are what is listed. */
  private static boolean isOneOfMany(Line line, List<Line> lines) {
    int at = lines.indexOf(line);
    boolean before = at > 0 && alike(lines.get(at - 1), line);
    boolean after = at >= 0 && at + 1 < lines.size() && alike(lines.get(at + 1), line);
    return (before || after) && !line.text().endsWith(":");
  }

  private static boolean alike(Line one, Line other) {
    return one.bold() == other.bold()
        && Math.abs(one.size() - other.size()) < 0.3
        && !one.heading()
        && !one.text().endsWith(":");
  }

  /** Bold, larger or table-set words above lists name a group of skills. */
  private static boolean isGroupHeading(Line line, List<Line> lines) {
    String text = line.text();
    if (text.endsWith(":") && text.length() < 50 && !text.contains(",")) {
      return true;
    }
    boolean heads = text.indexOf('\t') > 0 && !text.contains(",") && line.startsBold();
    boolean short1 = text.length() < 45 && (heads || !Items.hasSeparator(text));
    boolean plainToo = lines.stream().anyMatch(other -> !other.bold() && other.text().length() > 2);
    boolean larger = lines.stream().anyMatch(other -> other.size() < line.size() - 0.9);
    return short1 && ((line.bold() && plainToo) || larger || line.heading());
  }

  private static boolean isHumanLanguages(String label, String rest) {
    return Headings.kindOf(label).filter(kind -> kind == SectionKind.LANGUAGES).isPresent()
        && LanguageNames.in(rest);
  }

  /** Lists that are broken at the end of a line go on in the next. */
  private static List<Line> joined(List<Line> lines, boolean table) {
    double right = 0;
    double left = Double.MAX_VALUE;
    for (Line line : lines) {
      Box box = line.box();
      right = box == null ? right : Math.max(right, box.right());
      left = box == null ? left : Math.min(left, box.x());
    }
    int longest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    longest = Math.max(longest, LEAST_LINE);
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      Line last = joined.isEmpty() ? null : joined.getLast();
      boolean row = table && line.text().indexOf('\t') > 0;
      if (last != null && !row && goesOn(last, line, left, right, longest)) {
        List<Word> words = new ArrayList<>(last.words());
        words.addAll(line.words());
        joined.set(joined.size() - 1, new Line(words, last.page()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean goesOn(Line last, Line line, double left, double right, int longest) {
    String text = line.text();
    boolean starts = Items.hasBullet(text) || LABEL.matcher(text).matches() || line.startsBold();
    if (starts || last.page() != line.page()) {
      return false;
    }
    Box end = last.words().isEmpty() ? null : last.words().getLast().box();
    boolean full =
        end == null
            ? last.text().length() + 1 + line.words().getFirst().text().length() > longest
            : end.right() - left > FULL_LINE * (right - left);
    boolean open = last.text().matches(".*[,;|&/(•·-]$");
    boolean small = Character.isLowerCase(text.codePointAt(0));
    boolean list = last.text().contains(",") || Items.hasBullet(last.text());
    return open || (full && list && !last.text().endsWith(".")) || (small && full);
  }
}
