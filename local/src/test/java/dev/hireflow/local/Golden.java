package dev.hireflow.local;

import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import dev.hireflow.local.client.FormPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * One documented call, kept as JSON: the request as it is sent and the answer by its {@link Shape}.
 * A {@code {name}} in the file stands for what only the running test knows.
 */
record Golden(Request request, Answer answer) {

  private static final Pattern OPEN = Pattern.compile("\\{[a-z_]+}");

  /**
   * @param call method and path
   * @param form the parts of a form; {@code @name} is the file of that name
   */
  record Request(
      String call, Map<String, String> headers, Map<String, String> form, JsonNode json) {

    Request {
      headers = headers == null ? Map.of() : headers;
      form = form == null ? Map.of() : form;
      json = json == null ? MissingNode.getInstance() : json;
    }
  }

  record Answer(int status, Set<String> fixed, Set<String> maps, JsonNode body) {

    Answer {
      fixed = fixed == null ? Set.of() : fixed;
      maps = maps == null ? Set.of() : maps;
    }
  }

  static Golden of(String name, Map<String, String> known) {
    String text = read("/golden/" + name + ".json");
    for (Map.Entry<String, String> value : known.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    Matcher open = OPEN.matcher(text);
    if (open.find()) {
      throw new IllegalArgumentException(name + " needs " + open.group());
    }
    return JsonMapper.shared().readValue(text, Golden.class);
  }

  private static String read(String resource) {
    try (InputStream stream = Golden.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(stream, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ApiRequest toRequest() {
    String[] call = request.call().split(" ");
    ApiRequest sent = ApiRequest.of(call[0], call[1]);
    for (Map.Entry<String, String> header : request.headers().entrySet()) {
      sent = sent.header(header.getKey(), header.getValue());
    }
    if (!request.form().isEmpty()) {
      return sent.form(parts());
    }
    return request.json().isMissingNode() ? sent : sent.json(request.json());
  }

  private List<FormPart> parts() {
    List<FormPart> parts = new ArrayList<>();
    request
        .form()
        .forEach((name, value) ->
            parts.add(
                value.startsWith("@")
                    ? FormPart.file(name, value.substring(1), Documents.named(value.substring(1)))
                    : FormPart.field(name, value)));
    return parts;
  }

  /** In words what is not as documented. */
  List<String> differences(ApiResponse response) {
    List<String> found =
        new ArrayList<>(
            new Shape(answer.fixed(), answer.maps()).differences(answer.body(), response.json()));
    if (response.status() != answer.status()) {
      found.addFirst("status %d, not %d".formatted(response.status(), answer.status()));
    }
    return found;
  }
}
