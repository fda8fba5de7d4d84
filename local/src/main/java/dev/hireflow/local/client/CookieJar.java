package dev.hireflow.local.client;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cookies of one browser on one site: what each is called, holds and where it is sent. */
public final class CookieJar {

  private record Cookie(String value, String path) {}

  private final Map<String, Cookie> cookies = new TreeMap<>();

  public synchronized void store(List<String> setCookieHeaders) {
    setCookieHeaders.forEach(this::store);
  }

  private void store(String header) {
    List<String> parts = List.of(header.split(";", -1));
    String pair = parts.getFirst().strip();
    int equals = pair.indexOf('=');
    if (equals < 1) {
      return;
    }
    String name = pair.substring(0, equals);
    String value = pair.substring(equals + 1);
    if (value.isEmpty() || attribute(parts, "max-age", "").equals("0")) {
      cookies.remove(name);
    } else {
      cookies.put(name, new Cookie(value, attribute(parts, "path", "/")));
    }
  }

  private static String attribute(List<String> parts, String name, String otherwise) {
    String start = name + "=";
    return parts.stream()
        .map(String::strip)
        .filter(part -> part.regionMatches(true, 0, start, 0, start.length()))
        .map(part -> part.substring(start.length()))
        .findFirst()
        .orElse(otherwise);
  }

  /** The {@code Cookie} header for this path; empty when there is nothing to send. */
  public synchronized String headerFor(String path) {
    return cookies.entrySet().stream()
        .filter(cookie -> covers(cookie.getValue().path(), path))
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue().value())
        .collect(Collectors.joining("; "));
  }

  private static boolean covers(String cookiePath, String path) {
    String folder = cookiePath.endsWith("/") ? cookiePath : cookiePath + "/";
    return path.equals(cookiePath) || path.startsWith(folder);
  }

  /** The value of a cookie; empty when there is none. */
  public synchronized String get(String name) {
    Cookie cookie = cookies.get(name);
    return cookie == null ? "" : cookie.value();
  }
}
