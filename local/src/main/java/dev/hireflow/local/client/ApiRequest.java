package dev.hireflow.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** One call of the API; every method answers with a changed copy. */
public record ApiRequest(
    String method, String path, Map<String, String> headers, BodyPublisher body) {

  public ApiRequest {
    headers = Map.copyOf(headers);
  }

  public static ApiRequest get(String path) {
    return of("GET", path);
  }

  public static ApiRequest post(String path) {
    return of("POST", path);
  }

  public static ApiRequest delete(String path) {
    return of("DELETE", path);
  }

  public static ApiRequest patch(String path) {
    return of("PATCH", path);
  }

  public static ApiRequest of(String method, String path) {
    return new ApiRequest(method, path, Map.of(), BodyPublishers.noBody());
  }

  public ApiRequest header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new ApiRequest(method, path, more, body);
  }

  public ApiRequest bearer(String token) {
    return header("Authorization", "Bearer " + token);
  }

  public ApiRequest json(Object content) {
    return with(
        "application/json",
        BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(content)));
  }

  /** As {@code application/x-www-form-urlencoded}. */
  public ApiRequest fields(Map<String, String> fields) {
    String content =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return with("application/x-www-form-urlencoded", BodyPublishers.ofString(content));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public ApiRequest file(Path file) {
    try {
      return file(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ApiRequest file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private ApiRequest file(String name, byte[] content) {
    return form(List.of(FormPart.file("file", name, content)));
  }

  public ApiRequest form(List<FormPart> parts) {
    MultipartBody multipart = MultipartBody.of(parts);
    return with(multipart.contentType(), multipart.content());
  }

  private ApiRequest with(String contentType, BodyPublisher content) {
    return new ApiRequest(method, path, headers, content).header("Content-Type", contentType);
  }
}
