package dev.hireflow.interview;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of interview-service do again and again. */
public final class InterviewTest {

  /** How long a test waits for what happens by itself. */
  public static final Duration DEADLINE = Duration.ofSeconds(30);

  /** A resume with enough in it to ask about. */
  public static final String DOCUMENT =
      """
      {"basics":{"name":"Ada Lovelace"},
       "work":[{"name":"Analytical Engines Ltd","position":"Backend Engineer",
                "highlights":["Cut the nightly billing run from 5 hours to 40 minutes",
                              "Moved 12 services from a monolith to Kubernetes"]}],
       "projects":[{"name":"Weaver","description":"A compiler for punched cards"}],
       "skills":[{"name":"Java"},{"name":"Kafka"}],
       "education":[{"institution":"University of London","area":"Mathematics"}]}\
      """;

  private static final JsonMapper JSON = new JsonMapper();
  private static final AtomicLong IDS = new AtomicLong(System.nanoTime());

  private InterviewTest() {}

  public static long newId() {
    return IDS.incrementAndGet();
  }

  public static String email(long userId) {
    return "user-" + userId + "@example.com";
  }

  public static String userData(long id) {
    return """
    {"id":%d,"email":"%s","name":"Ada Lovelace","userType":"candidate","slug":"ada-%d",
     "companyName":null,"active":true,"verified":false,"uploadLimit":null,"sections":null}\
    """
        .formatted(id, email(id), id);
  }

  /** What resume-service says of a resume, in events and answers. */
  public static String resumeData(long id, long userId, int fileVersion, boolean primary) {
    return """
    {"id":%d,"userId":%d,"name":"Resume","fileVersion":%d,"contentType":"application/pdf",
     "primary":%s,"active":true,"fileName":"resume-%d.pdf"}\
    """
        .formatted(id, userId, fileVersion, primary, id);
  }

  /** The owner's answer; {@code document} may be {@code null} as a text. */
  public static String snapshot(
      long id, long userId, long version, String reading, String document) {
    return """
    {"version":%d,"resume":%s,"reading":"%s","document":%s}\
    """
        .formatted(version, resumeData(id, userId, 1, true), reading, document);
  }

  public static String extractedData(long id, long userId, int fileVersion, String document) {
    return "{\"id\":%d,\"userId\":%d,\"fileVersion\":%d,\"resume\":%s}"
        .formatted(id, userId, fileVersion, document);
  }

  /** An event in its envelope. */
  public static String event(String type, long aggregate, long version, String data) {
    return """
    {"specversion":"1.0","id":"%s-%d-%d","source":"/test","type":"%s","subject":"%d",
     "time":"2026-01-01T00:00:00Z","datacontenttype":"application/json",
     "dataschema":"urn:hireflow:event:%s:1","version":%d,"data":%s}\
    """
        .formatted(type, aggregate, version, type, aggregate, type, version, data);
  }

  public static Answer start(WebTestClient web, int questions, Consumer<HttpHeaders> headers) {
    return post(
        web,
        "/api/interview/sessions",
        Map.of("domain", "software-engineering", "difficulty", "medium", "questions", questions),
        headers);
  }

  public static Answer post(
      WebTestClient web, String path, Object body, Consumer<HttpHeaders> headers) {
    return Answer.of(web.post().uri(path).headers(headers).bodyValue(body).exchange());
  }

  public static Answer patch(
      WebTestClient web, String path, Object body, Consumer<HttpHeaders> headers) {
    return Answer.of(web.patch().uri(path).headers(headers).bodyValue(body).exchange());
  }

  public static Answer get(WebTestClient web, String path, Consumer<HttpHeaders> headers) {
    return Answer.of(web.get().uri(path).headers(headers).exchange());
  }

  public static Answer delete(WebTestClient web, String path, Consumer<HttpHeaders> headers) {
    return Answer.of(web.delete().uri(path).headers(headers).exchange());
  }

  /** An answer with its body read. */
  public record Answer(int status, JsonNode body, HttpHeaders headers) {

    static Answer of(WebTestClient.ResponseSpec response) {
      EntityExchangeResult<byte[]> raw = response.expectBody().returnResult();
      byte[] bytes = raw.getResponseBody();
      JsonNode body =
          bytes == null || bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
      return new Answer(raw.getStatus().value(), body, raw.getResponseHeaders());
    }

    public String text(String path) {
      return at(path).asString("");
    }

    public int number(String path) {
      return at(path).asInt(-1);
    }

    public JsonNode at(String path) {
      return body.at("/" + path.replace('.', '/'));
    }

    /** The path of the session that was started. */
    public String session() {
      return "/api/interview/sessions/" + text("session.id");
    }
  }
}
