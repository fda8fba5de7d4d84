package dev.hireflow.resume.export;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text of a resume as it may be printed: one line, nothing invisible, not endless. */
final class Prose {

  private static final int LONGEST = 5000;
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Prose() {}

  /** Null when nothing is left. */
  static @Nullable String line(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String bounded = text.substring(0, Math.min(text.length(), LONGEST));
    String normal = Normalizer.normalize(bounded, Normalizer.Form.NFC);
    StringBuilder visible = new StringBuilder(normal.length());
    normal.codePoints().map(Prose::spaced).filter(Prose::visible).forEach(visible::appendCodePoint);
    String line = SPACES.matcher(visible).replaceAll(" ").strip();
    return line.isEmpty() ? null : line;
  }

  /** What is left of the texts, in their order. */
  static List<String> lines(@Nullable List<String> texts) {
    return texts == null ? List.of() : lines(texts.stream());
  }

  static List<String> lines(Stream<? extends @Nullable String> texts) {
    return texts.map(Prose::line).filter(Objects::nonNull).toList();
  }

  /** The parts that are there, or null. */
  static @Nullable String join(String separator, @Nullable String... parts) {
    List<String> found = lines(Stream.of(parts));
    return found.isEmpty() ? null : String.join(separator, found);
  }

  private static int spaced(int c) {
    return Character.isISOControl(c) ? ' ' : c;
  }

  private static boolean visible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
