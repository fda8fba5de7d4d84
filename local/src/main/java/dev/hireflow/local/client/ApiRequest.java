package dev.hireflow.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One call of the API; every method answers with a changed copy. */
public record ApiRequest(
    String method, String path, Map<String, String> headers, BodyPublisher body) {

  public ApiRequest {
    headers = Map.copyOf(headers);
  }

  public static ApiRequest get(String path) {
    return new ApiRequest("GET", path, Map.of(), BodyPublishers.noBody());
  }

  public static ApiRequest post(String path) {
    return new ApiRequest("POST", path, Map.of(), BodyPublishers.noBody());
  }

  public static ApiRequest delete(String path) {
    return new ApiRequest("DELETE", path, Map.of(), BodyPublishers.noBody());
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
    MultipartBody multipart = MultipartBody.ofFile(name, content);
    return with(multipart.contentType(), multipart.content());
  }

  private ApiRequest with(String contentType, BodyPublisher content) {
    return new ApiRequest(method, path, headers, content).header("Content-Type", contentType);
  }
}
