package dev.hireflow.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.route.Credential;
import dev.hireflow.contracts.route.Route;
import dev.hireflow.contracts.route.Routes;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class PresentedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # accepts               | sent                                             | closed route  | open route
          ''                      | Authorization X-API-Token session                | ''            | ''
          ACCESS,SESSION          | ''                                               | ''            | ''
          ACCESS,SESSION          | Authorization session                            | Authorization | Authorization session
          ACCESS,SESSION          | session X-API-Token X-Service-Token              | session       | session
          ACCESS                  | session                                          | ''            | ''
          SERVICE                 | Authorization X-Service-Token session            | Authorization | Authorization X-Service-Token
          SERVICE                 | X-Signup-Token X-Service-Token session           | X-Service-Token | X-Service-Token
          ACCESS,SIGNUP,SESSION   | X-Signup-Token session X-Service-Token           | X-Signup-Token | X-Signup-Token session
          ACCESS,SIGNUP,SESSION   | Authorization X-Signup-Token session             | Authorization | Authorization X-Signup-Token session
          PARTNER                 | Authorization X-API-Token session                | X-API-Token   | X-API-Token
          PARTNER,ACCESS          | Authorization X-API-Token                        | Authorization | Authorization X-API-Token
          SESSION                 | Authorization session                            | session       | session
          """)
  void firstThatTheRouteAcceptsDecides(String accepts, String sent, String closed, String open) {
    Set<Credential> kinds = EnumSet.noneOf(Credential.class);
    Arrays.stream(accepts.split(","))
        .filter(name -> !name.isBlank())
        .map(Credential::valueOf)
        .forEach(kinds::add);
    if (!kinds.isEmpty()) {
      assertThat(deciding(kinds, false, sent)).isEqualTo(closed);
    }
    assertThat(deciding(kinds, true, sent)).isEqualTo(open);
  }

  private static String deciding(Set<Credential> accepts, boolean open, String sent) {
    return Presented.on(route(accepts, open), request(sent)).stream()
        .map(Presented::toString)
        .collect(Collectors.joining(" "));
  }

  private static MockServerHttpRequest request(String sent) {
    MockServerHttpRequest.BaseBuilder<?> request = MockServerHttpRequest.get("/");
    for (String name : sent.split(" ")) {
      if (name.equals("session")) {
        request.cookie(new HttpCookie(name, "value"));
      } else if (!name.isBlank()) {
        request.header(name, "value");
      }
    }
    return request.build();
  }

  private static Route route(Set<Credential> accepts, boolean open) {
    Route like = Routes.all().getFirst();
    return new Route(
        "GET",
        "/",
        like.service(),
        accepts,
        open,
        null,
        false,
        false,
        like.limit(),
        like.maxBody(),
        like.timeout());
  }
}
