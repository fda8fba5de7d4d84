package dev.hireflow.gateway.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireflow.gateway.settings.GatewayProperties;
import dev.hireflow.platform.environment.HireflowProperties;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

class CsrfCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          POST   | https://hire.example      | cross-site  | true
          POST   | https://app.example       | cross-site  | true
          POST   | https://evil.example      | same-origin | false
          POST   | http://hire.example       | -           | false
          POST   | https://hire.example:8443 | -           | false
          POST   | null                      | -           | false
          POST   | ''                        | -           | false
          POST   | -                         | same-origin | true
          POST   | -                         | none        | true
          POST   | -                         | -           | true
          POST   | -                         | same-site   | false
          DELETE | -                         | cross-site  | false
          GET    | https://evil.example      | cross-site  | true
          HEAD   | https://evil.example      | cross-site  | true
          PATCH  | https://evil.example      | -           | false
          """)
  void decidesByOriginThenBySite(String method, String origin, String site, boolean passes) {
    HttpHeaders headers = new HttpHeaders();
    if (origin != null) {
      headers.set("Origin", origin);
    }
    if (site != null) {
      headers.set("Sec-Fetch-Site", site);
    }
    CsrfCheck check = new CsrfCheck(origins("https://hire.example:443/", "https://app.example"));
    assertThat(check.passes(HttpMethod.valueOf(method), headers)).isEqualTo(passes);
  }

  @Test
  void wildcardsStopTheStart() {
    assertThatThrownBy(() -> origins("https://hire.example", "*"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CORS_ORIGINS");
  }

  private static AllowedOrigins origins(String own, String... more) {
    HireflowProperties hireflow =
        new HireflowProperties(
            "production",
            "",
            URI.create(own),
            "RS256",
            "",
            Map.of(),
            new HireflowProperties.Kafka("", (short) 1));
    return new AllowedOrigins(hireflow, new GatewayProperties(List.of(more), List.of(), ""));
  }
}
