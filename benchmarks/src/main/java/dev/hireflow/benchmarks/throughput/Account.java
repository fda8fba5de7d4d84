package dev.hireflow.benchmarks.throughput;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A user made for the occasion, by its access token. */
record Account(String token) {

  private static final JsonMapper JSON = new JsonMapper();

  static Account register(HttpClient client, URI base) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/api/auth/register"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(somebody())))
            .build();
    HttpResponse<String> response = send(client, request);
    if (response.statusCode() != 201) {
      throw new IOException(
          "no account: " + base + " answered " + response.statusCode() + " " + response.body());
    }
    return new Account(JSON.readTree(response.body()).path("accessToken").asString());
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (ConnectException e) {
      throw new IOException("nothing answers at " + request.uri(), e);
    }
  }

  private static Map<String, String> somebody() {
    String random = UUID.randomUUID().toString();
    return Map.of(
        "name",
        "Throughput",
        "email",
        "throughput-" + random + "@example.com",
        "password",
        random,
        "company_name",
        "Example Ltd");
  }
}
