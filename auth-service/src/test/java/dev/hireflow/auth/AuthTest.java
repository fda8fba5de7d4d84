package dev.hireflow.auth;

import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
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

  /** The access token of a new admin. */
  public static String admin(WebTestClient web, DatabaseClient database) {
    return ofType(web, database, "admin");
  }

  /** The access token of a new user whom the database was told to be of this type. */
  public static String ofType(WebTestClient web, DatabaseClient database, String userType) {
    String email = newEmail();
    register(web, email);
    database
        .sql("UPDATE users SET user_type = :type WHERE email = :email")
        .bind("type", userType)
        .bind("email", email)
        .then()
        .block();
    return login(web, email, PASSWORD).text("accessToken");
  }

  public static Answer post(WebTestClient web, String path, Object body, String token) {
    return Answer.of(
        web.post()
            .uri(path)
            .headers(headers -> headers.setBearerAuth(token))
            .bodyValue(body)
            .exchange());
  }

  public static Answer delete(WebTestClient web, String path, String token) {
    return Answer.of(
        web.delete().uri(path).headers(headers -> headers.setBearerAuth(token)).exchange());
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
