package dev.hireflow.gateway.origin;

import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Whether a request that only a cookie vouches for was meant by the user. */
@Component
public class CsrfCheck {

  private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private final AllowedOrigins origins;

  CsrfCheck(AllowedOrigins origins) {
    this.origins = origins;
  }

  public boolean passes(HttpMethod method, HttpHeaders headers) {
    if (SAFE.contains(method)) {
      return true;
    }
    String origin = headers.getFirst(HttpHeaders.ORIGIN);
    if (origin != null) {
      return origins.contains(origin);
    }
    String site = headers.getFirst("Sec-Fetch-Site");
    return site == null || OWN_SITE.contains(site);
  }
}
