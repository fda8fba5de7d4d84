package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.local.client.ApiClient;
import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What holds for every page and every file that browsers show, seen from outside the gateway. */
final class PageChecks {

  private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");
  private static final Pattern FILE = Pattern.compile("\"(/files/[^\"]+)\"");

  private PageChecks() {}

  /** A request as browsers make it when somebody follows a link. */
  static ApiRequest visit(String path) {
    return ApiRequest.get(path)
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
        .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Firefox/143.0")
        .header("Sec-Fetch-Mode", "navigate");
  }

  static void assertPage(ApiResponse page) {
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(only(page, "Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(only(page, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(only(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertNotKept(page);
  }

  static void assertFile(ApiResponse file) {
    assertThat(only(file, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
    assertThat(only(file, "Content-Security-Policy")).contains("frame-ancestors 'self'");
    assertThat(only(file, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertNotKept(file);
  }

  /** Personal data: neither browsers nor proxies keep it. */
  static void assertNotKept(ApiResponse answer) {
    assertThat(only(answer, "Cache-Control")).contains("no-store");
  }

  /** Everything that the page loads from us is there, and only that is kept by browsers. */
  static void assertAssetsServed(ApiClient browser, ApiResponse page) {
    List<String> assets = found(ASSET, page);
    assertThat(assets).isNotEmpty();
    for (String asset : assets) {
      ApiResponse answer = browser.send(ApiRequest.get(asset));
      assertThat(answer.status()).as(asset).isEqualTo(200);
      assertThat(only(answer, "Cache-Control")).as(asset).contains("max-age");
      assertThat(browser.send(ApiRequest.of("HEAD", asset)).status()).as(asset).isEqualTo(200);
    }
  }

  /** HEAD tells what GET does, without a body; a trailing slash leads to the same page. */
  static void assertHeadAndTrailingSlash(ApiClient browser, String path) {
    for (String same : List.of(path, path + "/")) {
      ApiResponse head = browser.send(ApiRequest.of("HEAD", same));
      assertPage(head);
      assertThat(head.body()).isEmpty();
    }
  }

  static void assertNotFound(ApiResponse answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.at("/error")).isEqualTo("NOT_FOUND");
    assertThat(answer.at("/message")).isNotEmpty().isEqualTo(answer.at("/detail"));
  }

  /** The signed address of the file that the page shows. */
  static String fileOn(ApiResponse page) {
    return found(FILE, page).getFirst();
  }

  private static List<String> found(Pattern pattern, ApiResponse page) {
    return pattern
        .matcher(page.body())
        .results()
        .map((MatchResult result) -> unescaped(result.group(1)))
        .distinct()
        .toList();
  }

  private static String unescaped(String attribute) {
    return attribute.replace("&#x3D;", "=").replace("&amp;", "&");
  }

  private static String only(ApiResponse answer, String header) {
    List<String> values = answer.headers().allValues(header);
    assertThat(values).as(header).hasSize(1);
    return values.getFirst();
  }
}
