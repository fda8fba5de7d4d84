package dev.hireflow.extraction.reader;

/** What one document may cost; real resumes stay below a tenth of each. */
final class Limits {

  static final int PAGES = 30;
  static final int GLYPHS = 200_000;
  static final int OPERATORS = 500_000;

  /** The largest side that the PDF standard allows. */
  static final float PAGE_SIDE = 14_400;

  /** Of a picture in a PDF: an A4 page at 1,000 dots an inch has 97 million pixels. */
  static final long PICTURE_PIXELS = 120_000_000;

  static final long PICTURE_SIDE = 30_000;

  static final int TEXT_CHARACTERS = 200_000;
  static final int ZIP_ENTRIES = 2_000;
  static final long XML_PART_BYTES = 16L << 20;
  static final int XML_DEPTH = 60;

  private Limits() {}
}
