package dev.hireflow.resume.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of a field as it may stand on a page; blank text is none. */
final class Text {

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");

  private static final Pattern LINES = Pattern.compile("[\\r\\n]+");

  /** Half a character, and the marks that turn what follows them around. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private Text() {}

  static @Nullable String line(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String printable = UNPRINTABLE.matcher(text).replaceAll("");
    String line = CONTROLS.matcher(printable).replaceAll(" ").strip();
    return line.isEmpty() ? null : line;
  }

  static String shown(String text) {
    return Objects.requireNonNullElse(line(text), "");
  }

  static List<String> paragraphs(@Nullable String text) {
    return text == null ? List.of() : lines(LINES.splitAsStream(text));
  }

  static List<String> lines(@Nullable List<String> texts) {
    return texts == null ? List.of() : lines(texts.stream());
  }

  /** The parts that are there, each once. */
  static @Nullable String join(String separator, @Nullable String... parts) {
    String joined =
        lines(Stream.of(parts)).stream().distinct().collect(Collectors.joining(separator));
    return joined.isEmpty() ? null : joined;
  }

  /** At most {@code length} characters, cut between words where there are any. */
  static String cut(String text, int length) {
    if (text.codePointCount(0, text.length()) <= length) {
      return text;
    }
    String head = text.substring(0, text.offsetByCodePoints(0, length - 1));
    int space = head.lastIndexOf(' ');
    return (space > length / 2 ? head.substring(0, space) : head).strip() + "…";
  }

  private static List<String> lines(Stream<? extends @Nullable String> texts) {
    return texts.map(Text::line).filter(Objects::nonNull).toList();
  }
}
