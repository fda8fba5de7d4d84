package dev.hireflow.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** One browser: keeps its cookies from call to call. */
public final class ApiClient {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final URI base;
  private final CookieJar cookies = new CookieJar();

  public ApiClient(String base) {
    this.base = URI.create(base);
  }

  public CookieJar cookies() {
    return cookies;
  }

  /** A {@code Cookie} header in the request takes the place of the kept cookies. */
  public ApiResponse send(ApiRequest request) {
    long begin = System.nanoTime();
    HttpResponse<String> response = exchange(toHttp(request));
    cookies.store(response.headers().allValues("Set-Cookie"));
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    return new ApiResponse(response.statusCode(), response.headers(), response.body(), took);
  }

  private HttpRequest toHttp(ApiRequest request) {
    URI uri = base.resolve(request.path());
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(uri).timeout(PATIENCE).method(request.method(), request.body());
    request.headers().forEach(builder::header);
    String kept = cookies.headerFor(uri.getRawPath());
    if (!kept.isEmpty() && !hasCookie(request.headers())) {
      builder.header("Cookie", kept);
    }
    return builder.build();
  }

  private static boolean hasCookie(Map<String, String> headers) {
    return headers.keySet().stream()
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals("cookie"));
  }

  private static HttpResponse<String> exchange(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri() + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
