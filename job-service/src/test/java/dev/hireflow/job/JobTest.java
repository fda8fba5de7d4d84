package dev.hireflow.job;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of job-service do again and again. */
public final class JobTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final AtomicLong IDS = new AtomicLong(System.nanoTime());

  private JobTest() {}

  /** An id that no other test has. */
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

  public static String resumeData(long id, long userId, int fileVersion) {
    return """
    {"id":%d,"userId":%d,"name":"Resume","fileVersion":%d,"contentType":"application/pdf",
     "primary":true,"active":true,"fileName":"resume.pdf"}\
    """
        .formatted(id, userId, fileVersion);
  }

  /** An event of another service. */
  public static String event(String type, long aggregateId, long version, String data) {
    return """
    {"specversion":"1.0","id":"%s-%d-%d","source":"/another-service","type":"%s",
     "subject":"%d","time":"2026-01-01T00:00:00Z","datacontenttype":"application/json",
     "dataschema":"urn:hireflow:event:%s:1","version":%d,"data":%s}\
    """
        .formatted(type, aggregateId, version, type, aggregateId, type, version, data);
  }

  /** The body of a posting, to be changed at will. */
  public static Map<String, Object> posting() {
    Map<String, Object> posting = new HashMap<>();
    posting.put("title", "Senior Software Engineer");
    posting.put("company_name", "Tech Corp");
    posting.put("location", "San Francisco, CA");
    posting.put("job_type", "full-time");
    posting.put("experience_level", "senior");
    posting.put("description", "We are looking for somebody who builds services.");
    posting.put("requirements", "5+ years of experience");
    posting.put("salary_range", "$120k - $180k");
    return posting;
  }

  /** With one member set otherwise; null takes it away. */
  public static Map<String, Object> posting(String member, Object value) {
    Map<String, Object> posting = posting();
    if (value == null) {
      posting.remove(member);
    } else {
      posting.put(member, value);
    }
    return posting;
  }

  public static Answer get(WebTestClient web, String path, Consumer<HttpHeaders> headers) {
    return Answer.of(web.get().uri(path).headers(headers).exchange());
  }

  /** A query with variables in braces, which are encoded. */
  public static Answer query(
      WebTestClient web, String path, Consumer<HttpHeaders> headers, Object... variables) {
    return Answer.of(web.get().uri(path, variables).headers(headers).exchange());
  }

  public static Answer post(
      WebTestClient web, String path, Object body, Consumer<HttpHeaders> headers) {
    return send(web, HttpMethod.POST, path, body, headers);
  }

  public static Answer put(
      WebTestClient web, String path, Object body, Consumer<HttpHeaders> headers) {
    return send(web, HttpMethod.PUT, path, body, headers);
  }

  public static Answer patch(
      WebTestClient web, String path, Object body, Consumer<HttpHeaders> headers) {
    return send(web, HttpMethod.PATCH, path, body, headers);
  }

  public static Answer delete(WebTestClient web, String path, Consumer<HttpHeaders> headers) {
    return Answer.of(web.delete().uri(path).headers(headers).exchange());
  }

  /** Without a body when that is null. */
  public static Answer send(
      WebTestClient web,
      HttpMethod method,
      String path,
      Object body,
      Consumer<HttpHeaders> headers) {
    var request = web.method(method).uri(path).headers(headers);
    return Answer.of(
        body == null
            ? request.exchange()
            : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange());
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

    public JsonNode at(String path) {
      return body.at("/" + path.replace('.', '/'));
    }

    public String text(String path) {
      return at(path).asString("");
    }

    public long number(String path) {
      return at(path).asLong(-1);
    }
  }
}
