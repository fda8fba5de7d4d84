package dev.hireflow.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.route.Route;
import dev.hireflow.contracts.route.Routes;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class RouteTableTest {

  private final RouteTable table = new RouteTable(Routes.all());

  @ParameterizedTest
  @CsvSource({
    "GET, /api/auth/profile, /api/auth/profile",
    "HEAD, /api/auth/profile, /api/auth/profile",
    "GET, /api/candidates/profiles/me, /api/candidates/profiles/me",
    "GET, /api/candidates/profiles/jane, /api/candidates/profiles/{slug}",
    "GET, /api/auth/user-uploads/a%40b.co, /api/auth/user-uploads/{email}"
  })
  void findsTheRoute(String method, String path, String route) {
    assertThat(table.find(request(method, path))).map(Route::path).contains(route);
  }

  @ParameterizedTest
  @CsvSource({"/internal/user%73", "/internal/revocation%73", "/api/auth/pro%66ile"})
  void anEncodedLetterDoesNotLeadPastTheTable(String path) {
    assertThat(table.find(request("GET", path)))
        .hasValueSatisfying(route -> assertThat(route.open()).isFalse());
  }

  @Test
  void knowsTheMethodsOfAPath() {
    assertThat(table.methodsOf(request("DELETE", "/api/candidates/profiles/jane")))
        .containsExactly("GET", "HEAD", "PUT");
    assertThat(table.methodsOf(request("GET", "/nowhere"))).isEmpty();
  }

  private static MockServerHttpRequest request(String method, String path) {
    return MockServerHttpRequest.method(HttpMethod.valueOf(method), URI.create(path)).build();
  }
}
