package dev.hireflow.resume.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireflow.platform.web.ApiException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

class AssetControllerTest {

  private final AssetController controller = new AssetController(new Assets());
  private final WebTestClient client = WebTestClient.bindToController(controller).build();

  @Test
  void anAssetMayBeKeptForAnHour() {
    client
        .get()
        .uri("/assets/quarto.css")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
        .expectHeader()
        .contentType("text/css;charset=UTF-8");
  }

  @Test
  void anAssetThatIsKnownIsNotSentAgain() {
    String etag = controller.asset("source-serif-4-latin.woff2").getHeaders().getETag();
    client
        .get()
        .uri("/assets/source-serif-4-latin.woff2")
        .header(HttpHeaders.IF_NONE_MATCH, etag)
        .exchange()
        .expectStatus()
        .isNotModified()
        .expectBody()
        .isEmpty();
  }

  @Test
  void anUnknownNameIsNotFound() {
    assertThatThrownBy(() -> controller.asset("../application.yml"))
        .isInstanceOf(ApiException.class)
        .hasMessage("No such file");
  }
}
