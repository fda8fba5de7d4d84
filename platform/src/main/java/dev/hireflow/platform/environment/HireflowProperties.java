package dev.hireflow.platform.environment;

import dev.hireflow.contracts.route.Service;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What every part is told from outside.
 *
 * @param environment {@code development} or {@code production}
 * @param secret the one secret that all parts share, at least 32 bytes
 * @param publicBaseUrl the gateway's address as users see it, without a slash at its end; also the
 *     tokens' issuer
 * @param jwtAlgorithm RS256 or HS256
 * @param jwtSecret the shared secret of HS256
 * @param services the base URL of each service
 */
@ConfigurationProperties("hireflow")
public record HireflowProperties(
    String environment,
    String secret,
    URI publicBaseUrl,
    String jwtAlgorithm,
    String jwtSecret,
    Map<String, URI> services,
    Kafka kafka) {

  /** How to reach Kafka; a replication factor of -1 leaves it to the broker. */
  public record Kafka(String bootstrapServers, short replicationFactor) {}

  public HireflowProperties {
    if (!environment.equals("development") && !environment.equals("production")) {
      throw new IllegalStateException("ENVIRONMENT must be development or production");
    }
    if (!jwtAlgorithm.equals("RS256") && !jwtAlgorithm.equals("HS256")) {
      throw new IllegalStateException("JWT_ALGORITHM must be RS256 or HS256");
    }
    publicBaseUrl = URI.create(publicBaseUrl.toString().replaceFirst("/+$", ""));
    services = Map.copyOf(services);
  }

  public boolean development() {
    return environment.equals("development");
  }

  /** Whether tokens are signed with a secret that others share. */
  public boolean sharedSecretTokens() {
    return jwtAlgorithm.equals("HS256");
  }

  public URI url(Service service) {
    URI url = services.get(service.id());
    if (url == null) {
      throw new IllegalStateException("No URL is set for " + service.id());
    }
    return url;
  }
}
