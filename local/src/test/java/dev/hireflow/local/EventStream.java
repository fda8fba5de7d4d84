package dev.hireflow.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Server-sent events, read to their end, each with the time at which it came. As browsers do it,
 * who can send nothing but their cookies there.
 */
record EventStream(int status, List<Event> events) {

  record Event(int id, String name, JsonNode data, Instant arrived) {}

  static EventStream read(String url, String cookies, String lastEventId)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(Duration.ofSeconds(40))
            .header("Accept", "text/event-stream")
            .header("Cookie", cookies);
    if (!lastEventId.isEmpty()) {
      request.header("Last-Event-ID", lastEventId);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<Stream<String>> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
      try (Stream<String> lines = response.body()) {
        return new EventStream(response.statusCode(), parse(lines.iterator()));
      }
    }
  }

  /** An empty line ends an event. */
  private static List<Event> parse(Iterator<String> lines) {
    List<Event> events = new ArrayList<>();
    String id = "0";
    String name = "";
    StringBuilder data = new StringBuilder();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith("id:")) {
        id = line.substring(3).strip();
      } else if (line.startsWith("event:")) {
        name = line.substring(6).strip();
      } else if (line.startsWith("data:")) {
        data.append(line.substring(5));
      } else if (line.isEmpty() && !data.isEmpty()) {
        JsonNode json = JsonMapper.shared().readTree(data.toString());
        events.add(new Event(Integer.parseInt(id), name, json, Instant.now()));
        data.setLength(0);
      }
    }
    return events;
  }

  List<String> names() {
    return events.stream().map(Event::name).toList();
  }
}
