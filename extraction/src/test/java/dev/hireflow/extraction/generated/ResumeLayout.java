package dev.hireflow.extraction.generated;

import java.util.Locale;

/** How a resume is arranged. */
public enum ResumeLayout {
  /** One column, title first, dates at the right margin. */
  CLASSIC(Frame.SERIF.centred()),
  /** One column, the firm and its town above title and dates. */
  COMPANY_FIRST(Frame.SERIF),
  DATES_LEFT(Frame.SANS.labels(140)),
  SIDEBAR_LEFT(Frame.SANS.side(Frame.Side.LEFT)),
  SIDEBAR_RIGHT(Frame.SANS.side(Frame.Side.RIGHT)),
  /** Two columns of the same width below a common head. */
  TWO_COLUMNS(Frame.SANS.centred().side(Frame.Side.EQUAL)),
  /** A dark band on top with the contacts in a grid. */
  HEADER_BAND(Frame.SANS.band()),
  /** The German way: all of it rows of a label and what it labels. */
  TABLE(Frame.SANS.labels(150)),
  /** Everything of an entry in one line, between pipes. */
  COMPACT(Frame.SERIF.centred()),
  /** Dates above the title, dots and a line beside. */
  TIMELINE(Frame.SANS.dots()),
  /** Headings in a narrow column of their own. */
  HEADINGS_LEFT(Frame.SANS.headingsBeside()),
  /** Sentence-like heads: title – firm, town (dates). */
  INLINE(Frame.SERIF);

  private final Frame frame;

  ResumeLayout(Frame frame) {
    this.frame = frame;
  }

  Frame frame() {
    return frame;
  }

  boolean printsPlacesOfJobs() {
    return this != HEADINGS_LEFT && this != HEADER_BAND;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
