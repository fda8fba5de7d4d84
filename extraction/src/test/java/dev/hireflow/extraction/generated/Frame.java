package dev.hireflow.extraction.generated;

/**
 * The looks of a layout, whatever it is printed as.
 *
 * @param labels width of a column for dates and labels, in points; 0 for none
 */
record Frame(
    boolean serif,
    boolean isCentred,
    Side side,
    boolean hasBand,
    float labels,
    boolean hasHeadingsBeside,
    boolean hasDots) {

  /** Where the smaller column stands. */
  enum Side {
    NONE,
    LEFT,
    RIGHT,
    EQUAL
  }

  static final Frame SERIF = new Frame(true, false, Side.NONE, false, 0, false, false);
  static final Frame SANS = new Frame(false, false, Side.NONE, false, 0, false, false);

  Frame centred() {
    return new Frame(serif, true, side, hasBand, labels, hasHeadingsBeside, hasDots);
  }

  Frame side(Side where) {
    return new Frame(serif, isCentred, where, hasBand, labels, hasHeadingsBeside, hasDots);
  }

  Frame band() {
    return new Frame(serif, isCentred, side, true, labels, hasHeadingsBeside, hasDots);
  }

  Frame labels(float width) {
    return new Frame(serif, isCentred, side, hasBand, width, hasHeadingsBeside, hasDots);
  }

  Frame headingsBeside() {
    return new Frame(serif, isCentred, side, hasBand, 165, true, hasDots);
  }

  Frame dots() {
    return new Frame(serif, isCentred, side, hasBand, labels, hasHeadingsBeside, true);
  }

  boolean hasSide() {
    return side != Side.NONE;
  }
}
