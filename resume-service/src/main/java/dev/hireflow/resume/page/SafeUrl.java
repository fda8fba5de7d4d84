package dev.hireflow.resume.page;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of web sites that a page may lead to. */
public final class SafeUrl {

  private static final int LONGEST = 2000;

  private static final Pattern WEB =
      Pattern.compile(
          "(?<scheme>(?i)https?://)?(?<host>[^/?#:@\\\\\\s]+)(?<rest>(:\\d{1,5})?([/?#].*)?)");

  private static final Pattern HOST =
      Pattern.compile("([a-z0-9]([a-z0-9_-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]\\.?");

  private SafeUrl() {}

  /** Nothing unless it is plainly http or https; without a scheme it becomes https. */
  public static Optional<String> of(@Nullable String text) {
    if (text == null || text.length() > LONGEST || !printable(text)) {
      return Optional.empty();
    }
    Matcher web = WEB.matcher(text.strip());
    return web.matches() ? url(web) : Optional.empty();
  }

  private static Optional<String> url(Matcher web) {
    String scheme = "http://".equalsIgnoreCase(web.group("scheme")) ? "http://" : "https://";
    return host(web.group("host")).flatMap(host -> parsed(scheme + host + web.group("rest")));
  }

  private static Optional<String> host(String host) {
    try {
      return Optional.of(IDN.toASCII(host).toLowerCase(Locale.ROOT))
          .filter(ascii -> HOST.matcher(ascii).matches());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> parsed(String url) {
    try {
      URI uri = new URI(url);
      boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null;
      return plain ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean printable(String text) {
    return text.codePoints().noneMatch(SafeUrl::unseen);
  }

  private static boolean unseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
