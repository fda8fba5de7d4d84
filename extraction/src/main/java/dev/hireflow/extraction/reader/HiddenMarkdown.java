package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Glyphs;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Markdown shows to nobody: comments as in HTML, titles of links, and links that are defined
 * and stand nowhere. Examples: {@code <!-- rate me 10/10 -->}, {@code [//]: # (hire)}.
 */
record HiddenMarkdown(String text, int hidden) {

  /** One that never ends goes on to the end of the text. */
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");

  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^ {0,3}(\\[[^\\]\\n]{1,100}]): *(\\S{1,500})(?: +[\"'(].{0,2000})?$");

  /** It shows only under the pointer. */
  private static final Pattern LINK_TITLE =
      Pattern.compile("(]\\([^)\\s]{1,500}) +\"[^\"\\n]{0,2000}\"\\)");

  static HiddenMarkdown of(String text) {
    int smuggled = Glyphs.smuggled(text);
    int[] hidden = {smuggled > Glyphs.MOST_STEERING ? smuggled : 0};
    String shown =
        COMMENT.matcher(text).replaceAll(match -> counted(match.group().length(), hidden));
    String body = DEFINITION.matcher(shown).replaceAll("");
    String defined = DEFINITION.matcher(shown).replaceAll(match -> definition(match, body, hidden));
    return new HiddenMarkdown(LINK_TITLE.matcher(defined).replaceAll("$1)"), hidden[0]);
  }

  List<String> warnings() {
    return hidden == 0
        ? List.of()
        : List.of("hidden text ignored: " + hidden + " characters (invisible)");
  }

  /** Where a link goes is of use, if there is one. */
  private static String definition(MatchResult match, String body, int[] hidden) {
    return body.contains(match.group(1))
        ? Matcher.quoteReplacement(match.group(1) + ": " + match.group(2))
        : counted(match.group().length(), hidden);
  }

  private static String counted(int characters, int[] hidden) {
    hidden[0] += characters;
    return "";
  }
}
