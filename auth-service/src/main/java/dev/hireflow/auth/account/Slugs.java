package dev.hireflow.auth.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in addresses: {@code Zoë O'Brien} is {@code zoe-o-brien}. */
final class Slugs {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");
  private static final int MAX_LENGTH = 60;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Slugs() {}

  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String joined = OTHERS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("-");
    String slug = joined.substring(0, Math.min(joined.length(), MAX_LENGTH));
    slug = EDGES.matcher(slug).replaceAll("");
    return slug.isEmpty() ? "candidate" : slug;
  }

  /** Another one for a second person of the same name. */
  static String another(String slug) {
    return slug + "-" + Integer.toString(RANDOM.nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36);
  }
}
