package dev.hireflow.local.client;

import java.net.http.HttpHeaders;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What came back. */
public record ApiResponse(int status, HttpHeaders headers, String body, Duration took) {

  /** The body, or a missing node when it is no JSON. */
  public JsonNode json() {
    try {
      return JsonMapper.shared().readTree(body);
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  /** A value of the body as text, empty when it isn't there: {@code at("/user/id")}. */
  public String at(String pointer) {
    return json().at(pointer).asString("");
  }

  public int intAt(String pointer) {
    return json().at(pointer).asInt(-1);
  }

  /** The values of a header, one by one joined; empty when it isn't there. */
  public String header(String name) {
    return String.join(", ", headers.allValues(name));
  }
}
