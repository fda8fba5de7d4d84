package dev.hireflow.extraction.reader;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows the groups of an RTF file and keeps what a reader of the page sees. */
final class RtfText extends RtfListenerAdaptor {

  private static final int DEEPEST = 500;
  private static final double TINY = 2;
  private static final Pattern HYPERLINK =
      Pattern.compile("HYPERLINK\\s+\"?([^\"\\s]+)", Pattern.CASE_INSENSITIVE);

  /** Destinations whose text is on the page; all others hold settings. */
  private static final Set<Command> SHOWN =
      Set.of(
          Command.rtf,
          Command.field,
          Command.fldrslt,
          Command.header,
          Command.headerl,
          Command.headerr,
          Command.headerf,
          Command.footer,
          Command.footerl,
          Command.footerr,
          Command.footerf,
          Command.shp,
          Command.shpinst,
          Command.shptxt,
          Command.result);

  private final FlowText text = new FlowText();
  private final DocxWarnings warnings = new DocxWarnings();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final List<Integer> colors = new ArrayList<>();
  private Group group = new Group();
  private int color;
  private boolean inTable;
  private @Nullable String target;

  /** Formatting goes with a group and ends with it. */
  private static final class Group {
    private boolean bold;
    private boolean italic;
    private boolean hidden;
    private boolean shaded;
    private double size = 12;
    private int color;
    private boolean skipped;
    private @Nullable Command destination;

    Group inner() {
      Group inner = new Group();
      inner.bold = bold;
      inner.italic = italic;
      inner.hidden = hidden;
      inner.shaded = shaded;
      inner.size = size;
      inner.color = color;
      inner.skipped = skipped;
      inner.destination = destination;
      return inner;
    }

    void plain() {
      bold = false;
      italic = false;
      hidden = false;
      size = 12;
      color = 0;
    }
  }

  /** More groups or characters than any resume has. */
  static final class Stopped extends RuntimeException {}

  List<Line> lines() {
    return text.lines();
  }

  List<String> warnings() {
    return warnings.all();
  }

  @Override
  public void processGroupStart() {
    if (groups.size() > DEEPEST) {
      throw new Stopped();
    }
    groups.push(group);
    group = group.inner();
  }

  @Override
  public void processGroupEnd() {
    if (group.destination == Command.fldrslt || group.destination == Command.field) {
      text.endLink();
    }
    if (!groups.isEmpty()) {
      Command ended = group.destination;
      group = groups.pop();
      target = ended == Command.field && group.destination != Command.field ? null : target;
    }
  }

  @Override
  public void processString(String string) {
    if (group.destination == Command.fldinst) {
      Matcher link = HYPERLINK.matcher(string);
      target = link.find() ? link.group(1) : target;
    } else if (group.destination == Command.colortbl) {
      endColor(string);
    } else if (!group.skipped) {
      show(string);
    }
  }

  private void show(String string) {
    boolean white = colors.size() > group.color && Ink.alike(colors.get(group.color), Ink.WHITE);
    if (group.hidden || group.size < TINY || (white && !group.shaded)) {
      warnings.hidden(string.strip().length());
      return;
    }
    try {
      text.text(string, new Style(group.size, group.bold, group.italic, false), target);
    } catch (LimitExceeded e) {
      throw new Stopped();
    }
  }

  /** The first entry is often empty and means the default. */
  private void endColor(String string) {
    if (string.contains(";")) {
      colors.add(color);
      color = 0;
    }
  }

  @Override
  public void processCommand(Command command, int value, boolean hasValue, boolean optional) {
    boolean destination = command.getCommandType() == CommandType.Destination;
    if (destination || optional || command == Command.optionalcommand) {
      open(command);
    } else if (!group.skipped || group.destination == Command.colortbl) {
      apply(command, value, !hasValue || value != 0);
    }
  }

  private void open(Command command) {
    if (command == Command.listtext || command == Command.pntext) {
      text.bullet();
    }
    if (command == Command.optionalcommand) {
      // What follows may be unknown, and then is left out; a known one says so by itself.
      group.skipped = true;
      return;
    }
    boolean outer = !groups.isEmpty() && groups.peek().skipped;
    group.destination = command;
    group.skipped = outer || !SHOWN.contains(command);
  }

  private void apply(Command command, int value, boolean on) {
    switch (command) {
      case b -> group.bold = on;
      case i -> group.italic = on;
      case v, deleted -> group.hidden = on;
      case fs -> group.size = value / 2.0;
      case cf -> group.color = value;
      case highlight, chcbpat, cbpat, clcbpat, cb -> group.shaded |= value > 0;
      case plain -> group.plain();
      case red -> color += value << 16;
      case green -> color += value << 8;
      case blue -> color += value;
      case pard -> inTable = false;
      case intbl -> inTable = true;
      case par, sect, page -> text.endParagraph(inTable);
      case cell, nestcell -> text.endCell();
      case row, nestrow -> text.endRow();
      default -> symbol(command);
    }
  }

  private void symbol(Command command) {
    switch (command) {
      case tab -> show("\t");
      case line -> show("\n");
      case bullet -> show("•");
      case emdash -> show("—");
      case endash -> show("–");
      case lquote -> show("‘");
      case rquote -> show("’");
      case ldblquote -> show("“");
      case rdblquote -> show("”");
      case emspace, enspace -> show(" ");
      default -> {}
    }
  }
}
