package dev.hireflow.resume.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Tells people from programs that fetch a page to index it or to draw a preview of its link. */
@Component
class Crawlers {

  private final List<String> names = load();

  /** A visitor that says nothing of itself is none of them. */
  boolean sent(ServerHttpRequest request) {
    HttpHeaders headers = request.getHeaders();
    String agent = headers.getOrEmpty(HttpHeaders.USER_AGENT).toString().toLowerCase(Locale.ROOT);
    return request.getMethod().equals(HttpMethod.HEAD)
        || isPrefetch(headers)
        || names.stream().anyMatch(agent::contains);
  }

  private static boolean isPrefetch(HttpHeaders headers) {
    return headers.getOrEmpty("Sec-Purpose").stream().anyMatch(p -> p.contains("prefetch"));
  }

  private static List<String> load() {
    try {
      return new ClassPathResource("crawlers.txt")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
