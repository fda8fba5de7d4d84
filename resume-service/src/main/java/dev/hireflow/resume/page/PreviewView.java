package dev.hireflow.resume.page;

import dev.hireflow.extraction.JsonResume;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The model of the template around a shared resume. */
record PreviewView(
    Head head,
    String product,
    String heading,
    String resumeName,
    String fileName,
    String fileUrl,
    String embedUrl,
    String downloadUrl,
    boolean pdf,
    boolean reading,
    boolean failed,
    String language,
    String direction,
    @Nullable ResumeView resume) {

  private static final String ASSETS = "/assets/";

  /** Asks the browser's viewer to show the page alone: our own buttons stand above it. */
  private static final String SHOWN = "#toolbar=0&navpanes=0&view=FitH";

  static PreviewView of(PreviewPage page) {
    ResumeView resume = resume(page);
    boolean reading = resume == null && page.state().equals("reading");
    boolean filled = resume != null && resume.filled();
    return new PreviewView(
        head(page, resume),
        page.title(),
        subject(page, resume),
        Text.shown(page.resumeName()),
        Text.shown(page.fileName()),
        page.fileUrl(),
        page.fileUrl() + SHOWN,
        page.fileUrl() + (page.fileUrl().contains("?") ? "&" : "?") + "download=1",
        page.pdf(),
        reading,
        !reading && !filled,
        Words.tag(page.language()),
        Words.direction(page.language()),
        resume);
  }

  private static @Nullable ResumeView resume(PreviewPage page) {
    JsonResume resume = page.resume();
    return resume == null ? null : ResumeView.full(resume, Words.of(page.language()));
  }

  private static Head head(PreviewPage page, @Nullable ResumeView resume) {
    String subject = subject(page, resume);
    return new Head(
        "en",
        "ltr",
        subject + " – " + page.title(),
        description(page, subject, resume),
        page.url(),
        page.indexed(),
        "profile",
        page.title(),
        FullName.of(resume == null ? null : resume.name()),
        ASSETS,
        List.of("base", "preview"),
        Assets.mainFonts(Theme.MERIDIAN),
        null);
  }

  private static String subject(PreviewPage page, @Nullable ResumeView resume) {
    String name = resume == null ? null : resume.name();
    return Objects.requireNonNullElse(name, Text.shown(page.resumeName()));
  }

  private static String description(PreviewPage page, String subject, @Nullable ResumeView resume) {
    String headline = resume == null ? null : resume.headline();
    String who = Objects.requireNonNullElse(Text.join(", ", subject, headline), subject);
    return who + ": a resume shared with " + page.title();
  }
}
