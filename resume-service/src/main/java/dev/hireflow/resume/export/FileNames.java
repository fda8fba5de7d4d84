package dev.hireflow.resume.export;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Names for downloads, without what file systems don't take. */
final class FileNames {

  private static final int LONGEST = 120;
  private static final Pattern REFUSED = Pattern.compile("[/\\\\:*?\"<>|]+");
  private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
  private static final Pattern TYPE = Pattern.compile("(?i)\\.(?:pdf|docx?|txt|rtf|md|json)$");

  private FileNames() {}

  /** Named like the resume, not like the file that it came in. */
  static String of(String resumeName, String extension) {
    String line = Objects.requireNonNullElse(Prose.line(resumeName), "");
    String plain = REFUSED.matcher(TYPE.matcher(line).replaceFirst("")).replaceAll(" ");
    String bounded = plain.substring(0, cut(plain));
    String bare = EDGES.matcher(bounded).replaceAll("").replaceAll(" {2,}", " ");
    return (bare.isEmpty() ? "resume" : bare) + extension.toLowerCase(Locale.ROOT);
  }

  /** Not between the two halves of a character. */
  private static int cut(String text) {
    int end = Math.min(text.length(), LONGEST);
    boolean halved = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return halved ? end - 1 : end;
  }
}
