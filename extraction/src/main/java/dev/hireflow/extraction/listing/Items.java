package dev.hireflow.extraction.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a line into its items, but not within brackets. */
final class Items {

  private static final Pattern BULLET =
      Pattern.compile("^(?:[•●▪◦‣∙○■□✓✔➢➤❖►▸◆⁃*»]|[-–—·{o](?=\\s))\\s*");
  private static final String SEPARATORS = ",;|•●▪·∙⋄\t";

  private Items() {}

  static boolean hasBullet(String text) {
    return BULLET.matcher(text.strip()).find();
  }

  static String withoutBullet(String text) {
    return BULLET.matcher(text.strip()).replaceFirst("");
  }

  static boolean hasSeparator(String text) {
    return text.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
  }

  static List<String> split(String text) {
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      if (depth == 0 && SEPARATORS.indexOf(c) >= 0) {
        add(items, item);
      } else {
        item.append(c);
      }
    }
    add(items, item);
    return items;
  }

  private static void add(List<String> items, StringBuilder item) {
    String bare = item.toString().strip().replaceAll("^(?:o\\s)?[\\s:–-]*|[\\s:.–-]+$", "");
    if (bare.codePoints().anyMatch(Character::isLetterOrDigit)) {
      items.add(bare);
    }
    item.setLength(0);
  }
}
