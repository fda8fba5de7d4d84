package dev.hireflow.auth;

import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of auth-service do again and again. */
public final class AuthTest {

  public static final String PASSWORD = "securePassword123";
  private static final JsonMapper JSON = new JsonMapper();

  private AuthTest() {}

  public static String newEmail() {
    return UUID.randomUUID() + "@example.com";
  }

  public static Answer register(WebTestClient web, String email) {
    return post(
        web,
        "/api/auth/register",
        Map.of(
            "name", "John Doe", "email", email, "password", PASSWORD, "company_name", "Acme Corp"));
  }

  public static Answer login(WebTestClient web, String email, String password) {
    return post(web, "/api/auth/login", Map.of("email", email, "password", password));
  }

  public static Answer refresh(WebTestClient web, String token) {
    return Answer.of(web.post().uri("/api/auth/refresh").cookie("refreshToken", token).exchange());
  }

  public static Answer post(WebTestClient web, String path, Object body) {
    return Answer.of(web.post().uri(path).bodyValue(body).exchange());
  }

  public static Answer get(WebTestClient web, String path, String token) {
    return Answer.of(
        web.get().uri(path).headers(headers -> headers.setBearerAuth(token)).exchange());
  }

  /** An answer with its body read. */
  public record Answer(int status, JsonNode body, EntityExchangeResult<byte[]> raw) {

    public static Answer of(WebTestClient.ResponseSpec response) {
      EntityExchangeResult<byte[]> raw = response.expectBody().returnResult();
      byte[] bytes = raw.getResponseBody();
      JsonNode body =
          bytes == null || bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
      return new Answer(raw.getStatus().value(), body, raw);
    }

    public String text(String path) {
      return body.at("/" + path.replace('.', '/')).asString("");
    }

    public String cookie(String name) {
      return raw.getResponseCookies().getFirst(name) == null
          ? ""
          : raw.getResponseCookies().getFirst(name).getValue();
    }
  }
}
