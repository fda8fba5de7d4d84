package dev.hireflow.resume;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of resume-service do again and again. */
public final class ResumeTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final AtomicLong IDS = new AtomicLong(System.nanoTime());

  private ResumeTest() {}

  public static long newUserId() {
    return IDS.incrementAndGet();
  }

  public static String email(long userId) {
    return "user-" + userId + "@example.com";
  }

  /** The event with which auth-service tells of a new user. */
  public static String userRegistered(long id, String sections) {
    return """
    {"specversion":"1.0","id":"registered-%d","source":"/auth-service","type":"UserRegistered",
     "subject":"%d","time":"2026-01-01T00:00:00Z","datacontenttype":"application/json",
     "dataschema":"urn:hireflow:event:UserRegistered:1","version":1,"data":%s}\
    """
        .formatted(id, id, userData(id, sections));
  }

  public static String userData(long id, String sections) {
    return """
    {"id":%d,"email":"%s","name":"Ada Lovelace","userType":"candidate","slug":"ada-%d",
     "companyName":null,"active":true,"verified":false,"uploadLimit":null,"sections":%s}\
    """
        .formatted(id, email(id), id, sections);
  }

  /** A resume that is a text. */
  public static byte[] text(String name) {
    return """
    %s
    Software Engineer
    ada@example.com

    Experience
    Engineer, Analytical Engines Ltd
    2019 - 2022

    Skills
    Java, Mathematics
    """
        .formatted(name)
        .getBytes(StandardCharsets.UTF_8);
  }

  public static Answer upload(
      WebTestClient web, String path, byte[] bytes, Consumer<HttpHeaders> headers) {
    MultipartBodyBuilder body = new MultipartBodyBuilder();
    body.part("file", named(bytes, "resume.txt"), MediaType.APPLICATION_OCTET_STREAM);
    return Answer.of(
        web.post()
            .uri(path)
            .headers(headers)
            .body(BodyInserters.fromMultipartData(body.build()))
            .exchange());
  }

  /** A multipart form with a file and plain fields. */
  public static Answer form(
      WebTestClient web,
      String path,
      NamedFile file,
      Map<String, String> fields,
      Consumer<HttpHeaders> headers) {
    MultipartBodyBuilder body = new MultipartBodyBuilder();
    body.part(file.part, named(file.bytes, file.fileName), MediaType.APPLICATION_OCTET_STREAM);
    fields.forEach(body::part);
    return Answer.of(
        web.post()
            .uri(path)
            .headers(headers)
            .body(BodyInserters.fromMultipartData(body.build()))
            .exchange());
  }

  /** A sample of this project, as a file in the part {@code file}. */
  public static NamedFile sample(String name) {
    try {
      return new NamedFile("file", name, Files.readAllBytes(Path.of("../samples", name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Answer patch(
      WebTestClient web, String path, Object body, Consumer<HttpHeaders> headers) {
    return Answer.of(web.patch().uri(path).headers(headers).bodyValue(body).exchange());
  }

  public static Answer delete(WebTestClient web, String path, Consumer<HttpHeaders> headers) {
    return Answer.of(web.delete().uri(path).headers(headers).exchange());
  }

  /** An answer that is no JSON. */
  public static EntityExchangeResult<byte[]> raw(
      WebTestClient web, String uri, Consumer<HttpHeaders> headers) {
    return web.get().uri(uri).headers(headers).exchange().expectBody().returnResult();
  }

  /** The text of a raw answer. */
  public static String text(EntityExchangeResult<byte[]> raw) {
    byte[] bytes = raw.getResponseBody();
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  /** The part of an absolute address that the service sees. */
  public static String local(String url) {
    return url.substring(url.indexOf('/', "https://".length()));
  }

  public static Answer post(
      WebTestClient web, String path, Object body, Consumer<HttpHeaders> headers) {
    return Answer.of(web.post().uri(path).headers(headers).bodyValue(body).exchange());
  }

  /** Without a body. */
  public static Answer post(WebTestClient web, String path, Consumer<HttpHeaders> headers) {
    return Answer.of(web.post().uri(path).headers(headers).exchange());
  }

  public static Answer get(WebTestClient web, String path, Consumer<HttpHeaders> headers) {
    return Answer.of(web.get().uri(path).headers(headers).exchange());
  }

  private static ByteArrayResource named(byte[] bytes, String name) {
    return new ByteArrayResource(bytes) {
      @Override
      public String getFilename() {
        return name;
      }
    };
  }

  /** A file of a multipart form. */
  public record NamedFile(String part, String fileName, byte[] bytes) {

    public NamedFile in(String otherPart) {
      return new NamedFile(otherPart, fileName, bytes);
    }
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
      return body.at("/" + path.replace('.', '/')).asString("");
    }

    public int number(String path) {
      return body.at("/" + path.replace('.', '/')).asInt(-1);
    }
  }
}
