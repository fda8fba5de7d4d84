package dev.hireflow.resume.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The model of a portfolio's template. */
record PortfolioView(Head head, ResumeView resume) {

  private static final int DESCRIPTION = 160;

  static PortfolioView of(PortfolioPage page) {
    Words words = Words.of(page.language());
    ResumeView resume = ResumeView.open(page.resume(), words);
    return new PortfolioView(head(page, resume), resume);
  }

  private static Head head(PortfolioPage page, ResumeView resume) {
    String title = joined(" – ", resume.title(), resume.headline());
    return new Head(
        Words.tag(page.language()),
        Words.direction(page.language()),
        title,
        description(resume, title),
        page.url(),
        page.indexed(),
        "profile",
        resume.title(),
        FullName.of(resume.name()),
        page.assets(),
        List.of("base", page.theme().id()),
        Assets.mainFonts(page.theme()),
        LinkedData.of(page.url(), page.resume(), resume));
  }

  private static String description(ResumeView resume, String title) {
    Summary summary = resume.summary();
    if (summary != null) {
      return Text.cut(String.join(" ", summary.paragraphs()), DESCRIPTION);
    }
    Contact contact = resume.contact();
    return joined(", ", title, contact == null ? null : contact.place());
  }

  private static String joined(String separator, String first, @Nullable String second) {
    return Objects.requireNonNullElse(Text.join(separator, first, second), first);
  }
}
