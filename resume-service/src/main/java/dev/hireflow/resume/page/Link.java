package dev.hireflow.resume.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A way to reach the person; one that cannot be followed safely is plain text. */
record Link(@Nullable String label, String text, @Nullable String href) {

  private static final Pattern DECORATION = Pattern.compile("(?i)^https?://(www\\.)?|/$");

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}");

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,24}");

  static @Nullable Link web(@Nullable String label, @Nullable String url) {
    String text = Text.line(url);
    if (text == null) {
      return null;
    }
    Optional<String> href = SafeUrl.of(url);
    String shown = href.isPresent() ? DECORATION.matcher(text).replaceAll("") : text;
    return new Link(Text.line(label), shown, href.orElse(null));
  }

  static @Nullable Link email(@Nullable String email) {
    String text = Text.line(email);
    if (text == null) {
      return null;
    }
    return new Link(null, text, EMAIL.matcher(text).matches() ? "mailto:" + text : null);
  }

  static @Nullable Link phone(@Nullable String phone) {
    String text = Text.line(phone);
    if (text == null) {
      return null;
    }
    boolean plausible = PHONE.matcher(text).matches();
    return new Link(null, text, plausible ? "tel:" + text.replaceAll("[^0-9+]", "") : null);
  }

  boolean sameAs(@Nullable Link other) {
    return other != null && text.equals(other.text);
  }
}
