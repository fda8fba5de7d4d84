package dev.hireflow.resume.analysis;

import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.ParsedResume.Meta;
import dev.hireflow.resume.analysis.Rule.Verdict;
import java.util.List;

/** What else is said, and how well it can be read. */
final class ContentRules {

  private static final int GOOD_PAGES = 2;
  private static final int LONG_PAGES = 3;

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "summary",
              5,
              resume -> resume.resume().basics().summary() != null,
              "Summary found",
              "Begin with two or three sentences about who you are and what you look for."),
          new Rule("skills", 10, ContentRules::skills),
          new Rule("length", 5, ContentRules::length),
          Rule.of(
              "visible",
              5,
              resume -> resume.meta().warnings().isEmpty(),
              "No hidden text",
              "Remove text that people can't see: employers' systems report it as a trick."),
          new Rule("readable", 5, ContentRules::readable));

  private ContentRules() {}

  private static Verdict skills(ParsedResume resume) {
    int listed = resume.skills().skillsList().size();
    return Rule.share(
        Math.min(10, listed),
        10,
        listed + (listed == 1 ? " skill listed" : " skills listed"),
        "List ten skills or more in a section \"Skills\", those that you would be asked about.");
  }

  /** A Word document has no pages until it is printed. */
  private static Verdict length(ParsedResume resume) {
    Integer pages = resume.meta().pages();
    if (pages == null || pages <= GOOD_PAGES) {
      return new Verdict(5, "Not too long", null);
    }
    int points = pages == LONG_PAGES ? 3 : 0;
    return new Verdict(points, pages + " pages", "Shorten it to two pages.");
  }

  private static Verdict readable(ParsedResume resume) {
    Meta meta = resume.meta();
    boolean named = resume.resume().basics().name() != null;
    if (!named || meta.ocr()) {
      return new Verdict(
          0, "", "Use a file with text, not a picture, and set your name large on top.");
    }
    return meta.layout().equals("two-column")
        ? new Verdict(
            3, "Readable, in two columns", "Use one column: some programs mix two of them up.")
        : new Verdict(5, "Easy to read by programs", null);
  }
}
