package dev.hireflow.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HireflowTest
class ErrorBodyIT {

  private static final JsonMapper JSON = new JsonMapper();

  @Autowired WebTestClient web;
  @LocalServerPort int port;

  @Test
  void everyFailureHasTheOneBody() {
    JsonNode body = problem(web.get().uri("/nowhere").exchange(), 404);

    assertThat(body.path("type").asString()).isEqualTo("about:blank");
    assertThat(body.path("title").asString()).isEqualTo("Not Found");
    assertThat(body.path("status").asInt()).isEqualTo(404);
    assertThat(body.path("instance").asString()).isEqualTo("/nowhere");
    assertThat(body.path("success").asBoolean(true)).isFalse();
    assertThat(body.path("message").asString()).isEqualTo(body.path("detail").asString());
    assertThat(body.path("error").asString()).isEqualTo("NOT_FOUND");
    assertThat(body.path("traceId").asString()).isNotEmpty();
    assertThat(body.has("errors")).isFalse();
  }

  @Test
  void aWrongMethodNamesTheRightOnes() {
    WebTestClient.ResponseSpec response = web.delete().uri("/named").exchange();

    response.expectHeader().valueEquals("Allow", "POST");
    assertThat(problem(response, 405).path("error").asString()).isEqualTo("METHOD_NOT_ALLOWED");
  }

  @Test
  void mediaTypesThatDoNotFit() {
    JsonNode unsupported =
        problem(
            web.post().uri("/named").contentType(MediaType.TEXT_PLAIN).bodyValue("x").exchange(),
            415);
    JsonNode unacceptable =
        problem(web.get().uri("/page").accept(MediaType.IMAGE_PNG).exchange(), 406);

    assertThat(unsupported.path("error").asString()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    assertThat(unacceptable.path("error").asString()).isEqualTo("NOT_ACCEPTABLE");
  }

  @Test
  void brokenJsonIsMalformedAndWrongJsonIsInvalid() {
    JsonNode broken = problem(post("{\"name\":"), 400);
    JsonNode wrongType = problem(post("{\"name\":\"a\",\"count\":\"many\"}"), 422);
    JsonNode blank = problem(post("{\"name\":\" \",\"count\":1}"), 422);
    JsonNode none = problem(post(""), 422);

    assertThat(broken.path("error").asString()).isEqualTo("MALFORMED_REQUEST");
    assertThat(wrongType.at("/errors/0/field").asString()).isEqualTo("count");
    assertThat(blank.at("/errors/0/field").asString()).isEqualTo("name");
    assertThat(none.at("/errors/0/field").asString()).isEqualTo("body");
  }

  @Test
  void pagesOutsideTheirBoundsAreInvalid() {
    assertThat(problem(web.get().uri("/page?limit=abc").exchange(), 422).at("/errors/0/field"))
        .hasToString("\"limit\"");
    problem(web.get().uri("/page?limit=0").exchange(), 422);
    problem(web.get().uri("/page?limit=101").exchange(), 422);
    problem(web.get().uri("/page?offset=-1").exchange(), 422);
    web.get().uri("/page/?limit=100").exchange().expectStatus().isOk();
  }

  @Test
  void ourOwnFaultsTellNothingOfOurInside() {
    JsonNode body = problem(web.get().uri("/broken").exchange(), 500);

    assertThat(body.path("error").asString()).isEqualTo("SERVER_ERROR");
    assertThat(body.path("message").asString()).doesNotContain("SELECT");
    assertThat(body.has("details")).isFalse();
  }

  @Test
  void plainJsonForThoseWhoAcceptNothingElse() {
    web.get()
        .uri("/nowhere")
        .accept(MediaType.APPLICATION_JSON)
        .exchange()
        .expectHeader()
        .contentType(MediaType.APPLICATION_JSON);
    web.get()
        .uri("/nowhere")
        .exchange()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void illegalUrlsGetItToo() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String path : new String[] {"/a%00b", "/a;b", "/a%2fb"}) {
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("error").asString())
            .isEqualTo("MALFORMED_REQUEST");
      }
    }
  }

  private WebTestClient.ResponseSpec post(String json) {
    return web.post()
        .uri("/named")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(json)
        .exchange();
  }

  private static JsonNode problem(WebTestClient.ResponseSpec response, int status) {
    byte[] body =
        response.expectStatus().isEqualTo(status).expectBody().returnResult().getResponseBody();
    return JSON.readTree(body);
  }
}
