package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.generated.Block.Kind;
import java.util.List;
import java.util.Locale;

/** Noise as far as it changes characters; what concerns drawing is done by those who draw. */
final class Noises {

  /** Those that standard fonts can show. */
  private static final List<String> PLAIN_BULLETS = List.of("»", "·", "-", "*", "–", "o");

  private static final List<String> UNICODE_BULLETS = List.of("▪", "➢", "✓", "‣", "◦", "❖");

  private Noises() {}

  static Plan on(Plan plan, Noise noise) {
    return switch (noise) {
      case CAPITAL_HEADINGS -> plan.with(Noises::capitals);
      case DOUBLE_SPACES -> plan.with(block -> block.with(text -> text.replace(" ", "  ")));
      default -> plan;
    };
  }

  static String bullet(Noise noise, int lot, boolean unicode) {
    if (noise != Noise.ODD_BULLETS) {
      return "•";
    }
    List<String> bullets = unicode ? UNICODE_BULLETS : PLAIN_BULLETS;
    return bullets.get(Math.floorMod(lot, bullets.size()));
  }

  /** "E D U C A T I O N", with three spaces between words. */
  static String spaced(String text) {
    StringBuilder spaced = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      spaced.append(spaced.isEmpty() ? "" : "   ").append(String.join(" ", word.split("")));
    }
    return spaced.toString();
  }

  static String pageLine(Parts parts, int page, int pages) {
    return parts
        .first("PAGE")
        .replace("{n}", String.valueOf(page))
        .replace("{m}", String.valueOf(pages));
  }

  private static Block capitals(Block block) {
    return block.is(Kind.HEADING) ? block.with(text -> text.toUpperCase(Locale.ROOT)) : block;
  }
}
