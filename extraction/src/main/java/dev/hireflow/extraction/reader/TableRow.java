package dev.hireflow.extraction.reader;

import java.util.regex.Pattern;

/** A row of a Markdown table as cells with tabs between them; its ruler and header say nothing. */
final class TableRow {

  private static final Pattern ROW = Pattern.compile("^\\s*\\|(.+)\\|\\s*$");
  private static final Pattern RULER = Pattern.compile("^[\\s|:-]+$");
  private static final int LONGEST = 1_000;

  private TableRow() {}

  static String asTabs(String line) {
    if (line.length() > LONGEST || !ROW.matcher(line).matches()) {
      return line;
    }
    String cells = line.strip().replaceAll("^\\||\\|$", "");
    return RULER.matcher(cells).matches() ? "" : cells.strip().replaceAll("\\s*\\|\\s*", "\t");
  }
}
