package dev.hireflow.gateway.origin;

import dev.hireflow.gateway.settings.GatewayProperties;
import dev.hireflow.platform.environment.HireflowProperties;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Our own web origin and those of the frontends. */
@Component
class AllowedOrigins {

  private static final List<String> DEVELOPMENT =
      List.of("http://localhost:3000", "http://localhost:8000");

  private final List<String> origins;

  AllowedOrigins(HireflowProperties hireflow, GatewayProperties properties) {
    boolean standard = properties.corsOrigins().isEmpty() && hireflow.development();
    List<String> frontends = standard ? DEVELOPMENT : properties.corsOrigins();
    this.origins =
        Stream.concat(Stream.of(hireflow.publicBaseUrl().toString()), frontends.stream())
            .map(AllowedOrigins::origin)
            .distinct()
            .toList();
  }

  List<String> all() {
    return origins;
  }

  boolean contains(String origin) {
    return origins.contains(origin.toLowerCase(Locale.ROOT));
  }

  /** As browsers send it: no path, no default port. */
  private static String origin(String url) {
    URI uri = parse(url);
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int standard = scheme.equals("https") ? 443 : 80;
    String port = uri.getPort() < 0 || uri.getPort() == standard ? "" : ":" + uri.getPort();
    return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
  }

  private static URI parse(String url) {
    try {
      URI uri = URI.create(url);
      if (uri.getScheme() != null && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("CORS_ORIGINS: not an origin: " + url, e);
    }
    throw new IllegalStateException("CORS_ORIGINS: not an origin: " + url);
  }
}
