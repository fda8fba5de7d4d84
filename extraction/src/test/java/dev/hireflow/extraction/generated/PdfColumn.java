package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.generated.Block.Kind;
import dev.hireflow.extraction.samples.Sheet;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Paints blocks one below the other between two margins. */
final class PdfColumn {

  private static final float BOTTOM = 780;
  private static final float TOP = 70;

  private final PdfPages pages;
  private final Frame frame;
  private final float left;
  private final float right;
  private final Color ink;
  private final boolean head;
  private float y;

  PdfColumn(
      PdfPages pages, Frame frame, float left, float right, float y, Color ink, boolean head) {
    this.pages = pages;
    this.frame = frame;
    this.left = left;
    this.right = right;
    this.y = y;
    this.ink = ink;
    this.head = head;
  }

  /** Returns where the next column may begin. */
  float paint(List<Block> blocks) throws IOException {
    for (Block block : blocks) {
      paint(block);
    }
    return y;
  }

  private void paint(Block block) throws IOException {
    Typeface face = pages.typeface();
    switch (block.kind()) {
      case NAME -> row(block, face.bold(), 22, 26);
      case HEADLINE -> row(block, face.italic(), 12, 18);
      case CONTACT -> row(block, face.regular(), 8.5f, 13);
      case HEADING -> heading(block);
      case STRONG -> {
        y += 6;
        if (frame.hasDots()) {
          pages.sheet().fill(left - 14, y - 6, 5, 5, Color.DARK_GRAY);
        }
        row(block, face.bold(), 10.5f, 15);
      }
      case LINE -> row(block, face.italic(), 10, 14);
      case TEXT -> row(block, face.regular(), 10, 14);
      case BULLET -> bullet(block);
    }
  }

  private void heading(Block block) throws IOException {
    room(70);
    y += 12;
    boolean beside = frame.hasHeadingsBeside() && !head;
    float width = beside ? frame.labels() - 10 : right - left;
    List<String> lines = pages.headingLines(block.text(), width);
    for (int i = 0; i < lines.size(); i++) {
      pages.heading(left, y + i * 15, lines.get(i), ink);
    }
    if (beside) {
      y -= 2;
    } else {
      y += (lines.size() - 1) * 15;
      pages.sheet().fill(left, y + 4, right - left, 0.6f, Color.GRAY);
      y += 20;
    }
  }

  private void row(Block block, PDFont font, float size, float lead) throws IOException {
    float from = left + (head ? 0 : frame.labels());
    // What stands beside a name or a headline is no larger than running text.
    float small = Math.min(size, 10);
    float taken = block.right().isEmpty() ? 0 : width(small, block.right()) + 12;
    boolean grid = head && frame.hasBand();
    List<String> lines =
        pages.wrap(font, size, right - from - (grid ? 0 : taken), block.text(), isProse(block));
    List<String> labels =
        block.left().isEmpty()
            ? List.of()
            : pages.wrap(
                pages.typeface().regular(), small, frame.labels() - 10, block.left(), false);
    for (int i = 0; i < Math.max(lines.size(), labels.size()); i++) {
      room(lead);
      if (i < labels.size()) {
        pages.text(left, y, pages.typeface().regular(), small, labels.get(i), ink);
      }
      if (i < lines.size()) {
        pages.text(start(from, font, size, lines.get(i)), y, font, size, lines.get(i), ink);
      }
      if (i == 0 && !block.right().isEmpty()) {
        float at = grid ? Sheet.WIDTH / 2 + 20 : right - width(small, block.right());
        pages.text(at, y, pages.typeface().regular(), small, block.right(), ink);
      }
      y += lead;
    }
  }

  private void bullet(Block block) throws IOException {
    float from = left + frame.labels();
    PDFont font = pages.typeface().regular();
    List<String> lines = pages.wrap(font, 10, right - from - 14, block.text(), true);
    for (int i = 0; i < lines.size(); i++) {
      room(14);
      if (i == 0) {
        pages.bullet(from + 2, y, ink);
      }
      pages.text(from + 14, y, font, 10, lines.get(i), ink);
      y += 14;
    }
  }

  private float start(float from, PDFont font, float size, String line) throws IOException {
    return head && frame.isCentred() ? (left + right - pages.width(font, size, line)) / 2 : from;
  }

  private static boolean isProse(Block block) {
    return block.is(Kind.TEXT);
  }

  private float width(float size, String text) throws IOException {
    return pages.width(pages.typeface().regular(), size, text);
  }

  private void room(float height) throws IOException {
    if (y + height > BOTTOM) {
      pages.next();
      y = TOP;
    }
  }
}
