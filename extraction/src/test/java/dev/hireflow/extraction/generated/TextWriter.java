package dev.hireflow.extraction.generated;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A plan as plain text, or as Markdown where the layout has a number of that parity. */
final class TextWriter {

  private static final int WIDTH = 78;
  private static final int LABELS = 28;

  private final Plan plan;
  private final Noise noise;
  private final int lot;
  private final boolean markdown;
  private final StringBuilder text = new StringBuilder();

  private TextWriter(Plan plan, Noise noise, int lot, boolean markdown) {
    this.plan = plan;
    this.noise = noise;
    this.lot = lot;
    this.markdown = markdown;
  }

  static byte[] of(Plan plan, Noise noise, Parts parts, int lot, boolean markdown) {
    TextWriter writer = new TextWriter(plan, noise, lot, markdown);
    writer.blocks(plan.head());
    // Copied from the page, a column of contacts comes after what stands beside it.
    writer.blocks(plan.main());
    writer.blocks(plan.side());
    if (noise == Noise.PAGE_LINES) {
      writer.text.append('\n').append(Noises.pageLine(parts, 1, 1)).append('\n');
    }
    return writer.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block.kind()) {
      case NAME -> line(markdown ? "# " + block.text() : block.text(), block.right());
      case HEADING -> heading(block.text());
      case STRONG -> {
        text.append('\n');
        labelled(block, markdown ? "**" + block.text() + "**" : block.text());
      }
      case HEADLINE, CONTACT, LINE -> labelled(block, block.text());
      case TEXT -> wrapped(block.text(), "");
      case BULLET ->
          wrapped((markdown ? "-" : Noises.bullet(noise, lot, true)) + " " + block.text(), "  ");
    }
  }

  private void heading(String heading) {
    String shown = noise == Noise.SPACED_HEADINGS ? Noises.spaced(heading) : heading;
    text.append('\n');
    if (markdown) {
      text.append("## ").append(shown).append("\n\n");
    } else {
      text.append(shown).append('\n').append("-".repeat(heading.length())).append('\n');
    }
  }

  private void labelled(Block block, String shown) {
    boolean table = plan.frame().labels() > 0 && !plan.frame().hasHeadingsBeside();
    if (table && (plan.main().contains(block))) {
      String label = block.left();
      line(label + " ".repeat(Math.max(3, LABELS - label.length())) + shown, "");
    } else {
      line(shown, block.right());
    }
  }

  private void line(String left, String right) {
    text.append(left);
    if (!right.isEmpty()) {
      text.append(" ".repeat(Math.max(4, WIDTH - left.length() - right.length()))).append(right);
    }
    text.append('\n');
  }

  private void wrapped(String prose, String indent) {
    int column = 0;
    for (String word : prose.split(" ", -1)) {
      if (column > 0 && column + word.length() > WIDTH) {
        int cut = noise == Noise.HYPHENATION && word.matches("\\p{L}{8,}") ? 4 : 0;
        text.append(cut > 0 ? " " + word.substring(0, cut) + "-" : "").append('\n').append(indent);
        text.append(word.substring(cut));
        column = indent.length() + word.length() - cut;
      } else {
        text.append(column > 0 ? " " : "").append(word);
        column += word.length() + 1;
      }
    }
    text.append('\n');
  }
}
