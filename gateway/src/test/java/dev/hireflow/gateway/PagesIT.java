package dev.hireflow.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class PagesIT extends GatewayTest {

  private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"\\./([^\"]+)\"");

  @Test
  void frontPageIsHtmlForBrowsers() {
    web.get()
        .uri("/")
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.TEXT_HTML)
        .expectHeader()
        .exists("Content-Security-Policy")
        .expectBody(String.class)
        .value(page -> assertThat(page).contains("href=\"/docs\"", "href=\"/health\""));
  }

  @Test
  void frontPageIsAnIndexForPrograms() {
    web.get()
        .uri("/")
        .exchange()
        .expectHeader()
        .contentType(MediaType.APPLICATION_JSON)
        .expectBody()
        .jsonPath("$.routes[?(@.path == '/api/auth/login')].method")
        .isEqualTo("POST")
        .jsonPath("$.routes[?(@.path =~ /.internal.*/)]")
        .doesNotExist();
    web.post().uri("/").exchange().expectStatus().isEqualTo(405);
  }

  @Test
  void healthIsOkWhenAllPartsAre() {
    web.get()
        .uri("/health")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"status":"OK","service":"hireflow","database":"connected","environment":"development",
             "features":{"authentication":"active","rateLimiting":"active","fileUploads":"active",
                         "fastapiIntegration":"active"},
             "services":{"auth":"up","resume":"up","job":"up","interview":"up","kafka":"up"}}
            """)
        .jsonPath("$.uptime")
        .isNumber()
        .jsonPath("$.version")
        .exists()
        .jsonPath("$.timestamp")
        .value(String.class, time -> assertThat(time).matches("20.*T.*Z"));
  }

  @Test
  void swaggerUiLoadsWithAllItsParts() {
    String index = redirect("/docs");
    String page = body(index);
    List<String> assets = ASSET.matcher(page).results().map(found -> found.group(1)).toList();
    assertThat(assets).isNotEmpty();
    String folder = index.substring(0, index.lastIndexOf('/') + 1);
    for (String asset : assets) {
      web.get().uri(folder + asset).exchange().expectStatus().isOk();
    }
    assertThat(page).doesNotContain("<script>");
    assertThat(body(folder + "swagger-initializer.js")).contains("/v3/api-docs/swagger-config");
    web.get()
        .uri("/v3/api-docs/swagger-config")
        .exchange()
        .expectBody()
        .jsonPath("$.urls[0].url")
        .isEqualTo("/v3/api-docs/auth-service");
  }

  @Test
  void openApiOfAServiceHasOurAddress() {
    AUTH.server()
        .stubFor(
            get("/v3/api-docs")
                .willReturn(
                    okJson("{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://x\"}]}")));
    web.get()
        .uri("/v3/api-docs/auth-service")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.servers[0].url")
        .isEqualTo("http://localhost:8080");
    web.get().uri("/v3/api-docs/no-service").exchange().expectStatus().isNotFound();
    web.get().uri("/v3/api-docs").exchange().expectStatus().isOk();
  }

  @Test
  void asyncApiIsServed() {
    web.get()
        .uri("/asyncapi.yaml")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentTypeCompatibleWith("application/yaml")
        .expectBody(String.class)
        .value(yaml -> assertThat(yaml).contains("asyncapi:"));
  }

  private String redirect(String path) {
    return web.get()
        .uri(path)
        .exchange()
        .expectStatus()
        .is3xxRedirection()
        .returnResult(String.class)
        .getResponseHeaders()
        .getLocation()
        .getPath();
  }

  private String body(String path) {
    return web.get()
        .uri(path)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }
}
