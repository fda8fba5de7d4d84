package dev.hireflow.extraction.contact;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.evidence.Found;
import dev.hireflow.extraction.vocabulary.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses on the web, printed or behind a link; never with a scheme. */
final class Links {

  private static final Pattern LINKEDIN =
      Pattern.compile(
          "(?i)(?:[a-z]{2,3}\\.)?linkedin\\.com/(?:in|pub)/[\\p{L}\\p{N}_%~.-]*[\\p{L}\\p{N}_%~]/?");
  private static final Pattern LINKEDIN_SHORT =
      Pattern.compile("(?i)linkedin\\.com/(?!in/|pub/|company/)[\\p{L}\\p{N}_-]{3,}");
  private static final Pattern GITHUB =
      Pattern.compile(
          "(?i)(?:www\\.)?github\\.com/[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(?![\\p{L}\\p{N}-]|/[\\w-])/?");
  private static final Pattern GITHUB_HOST = Pattern.compile("(?i)[\\w-]+\\.github\\.com\\b");
  private static final Pattern GITHUB_PAGES =
      Pattern.compile("(?i)[\\w-]+\\.github\\.(?:io|com)\\b");
  private static final Pattern URL =
      Pattern.compile(
          "(?i)(?<![@\\w.-])(?:https?://)?((?:[\\p{L}\\p{N}-]+\\.)+[a-z]{2,12}(?:/[\\w%.~#?=&@+/-]*)?)(?![@\\w])");
  private static final Pattern SOCIAL =
      Pattern.compile(
          "(?i)(?:linkedin|facebook|twitter|instagram|xing|tiktok|youtube|medium|gitlab|bitbucket|stackoverflow|skype|t\\.me|wa\\.me|google|dribbble|behance|kaggle|pinterest|orcid|itch\\.io|leetcode|hackerrank|discord)\\b|(?:^|\\.)(?:x|github)\\.com");
  private static final Pattern FAMILIAR_ENDING =
      Pattern.compile(
          "(?i).*\\.(?:com|org|net|io|dev|me|de|fr|es|it|nl|pt|br|uk|eu|info|co|ch|at|be|ca|us|au|in|tech|design|site|xyz|ai|app|online|page|pro|blog|website|games|studio|art|codes|cv|name|biz|work|works|space|cloud|world|edu|mx|ar|cl|pl|se|dk|fi|no|ie|nz)(?:[/?#].*)?");
  private static final Pattern NOT_A_SITE =
      Pattern.compile(
          "(?i)^(?:asp|node|vue|next|react|d3|three|express|nuxt|socket|b|m|ph|s|e|i|u|a)\\.\\w+.*");

  private Links() {}

  static Optional<Found> linkedIn(List<Line> printed) {
    List<Line> lines = BrokenWords.joined(printed);
    return first(lines, LINKEDIN, "a LinkedIn address")
        .or(() -> first(lines, LINKEDIN_SHORT, "a LinkedIn address without its folder"));
  }

  static Optional<Found> github(List<Line> printed) {
    List<Line> lines = BrokenWords.joined(printed);
    return first(lines, GITHUB, "a GitHub address")
        .or(() -> first(lines, GITHUB_HOST, "a host of GitHub"));
  }

  /** The first address that is no network's: a homepage or a blog. */
  static Optional<Found> website(List<Line> printed, Optional<Found> lastName) {
    List<Found> found = new ArrayList<>();
    for (Line line : BrokenWords.joined(printed)) {
      Matcher at = URL.matcher(line.text());
      while (at.find()) {
        add(found, at.group(1), at.group(1), line, 0.93, lastName);
      }
      for (Word word : line.words()) {
        if (word.link() != null && !word.link().startsWith("mailto:")) {
          Matcher target = URL.matcher(word.link());
          if (target.lookingAt()) {
            add(found, target.group(1), word.text(), line, 0.88, lastName);
          }
        }
      }
    }
    return found.stream().findFirst();
  }

  private static void add(
      List<Found> found,
      String address,
      String printed,
      Line line,
      double confidence,
      Optional<Found> lastName) {
    boolean site =
        (FAMILIAR_ENDING.matcher(address).matches() || isNamedAfter(address, lastName))
            && !NOT_A_SITE.matcher(address).matches()
            && !address.contains("/@")
            && (!SOCIAL.matcher(address).find() || GITHUB_PAGES.matcher(address).lookingAt());
    if (site) {
      found.add(new Found(trimmed(address), printed, line, confidence, "an address of no network"));
    }
  }

  /** "wisniewski.film": any ending will do when the name is one's own. */
  private static boolean isNamedAfter(String address, Optional<Found> lastName) {
    String name =
        lastName.map(found -> Fold.sameLength(found.value()).replaceAll("[^a-z]", "")).orElse("");
    boolean host = address.matches(".*\\.\\p{L}{3,}(?:/.*)?") && !address.endsWith("." + name);
    return host
        && name.length() > 3
        && Fold.sameLength(address).replaceAll("[^a-z]", "").contains(name);
  }

  private static Optional<Found> first(List<Line> lines, Pattern pattern, String rule) {
    for (Line line : lines) {
      Matcher at = pattern.matcher(line.text());
      if (at.find()) {
        String whole = whole(at.group(), line, pattern);
        return Optional.of(new Found(trimmed(whole), at.group(), line, 0.96, rule));
      }
      for (Word word : line.words()) {
        Matcher target = pattern.matcher(word.link() == null ? "" : word.link());
        if (target.find()) {
          return Optional.of(
              new Found(trimmed(target.group()), word.text(), line, 0.93, rule + " behind a link"));
        }
      }
    }
    return Optional.empty();
  }

  /** Where an address is broken over lines, the link behind its beginning has all of it. */
  private static String whole(String printed, Line line, Pattern pattern) {
    for (Word word : line.words()) {
      Matcher target = pattern.matcher(word.link() == null ? "" : word.link());
      if (target.find()
          && target.group().length() > printed.length()
          && target.group().contains(printed.replaceFirst("(?i)^www\\.", ""))) {
        return target.group();
      }
    }
    return printed;
  }

  private static String trimmed(String address) {
    return address.replaceAll("[/.,;]+$", "");
  }
}
