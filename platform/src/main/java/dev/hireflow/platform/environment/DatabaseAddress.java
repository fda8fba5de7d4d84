package dev.hireflow.platform.environment;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Where a service's database is: {@code postgresql://user:pass@host:5432/ignored}, from {@code
 * AUTH_DATABASE_URL} and the like, else from {@code DATABASE_URL}. The database's own name comes
 * from the service, as {@code hireflow_auth}.
 */
record DatabaseAddress(
    String host,
    int port,
    String user,
    String password,
    String database,
    @Nullable String options) {

  static Optional<DatabaseAddress> from(Environment environment) {
    String service = environment.getProperty("hireflow.database");
    if (service == null) {
      return Optional.empty();
    }
    String own = service.toUpperCase(Locale.ROOT) + "_DATABASE_URL";
    String url = environment.getProperty(own, environment.getProperty("DATABASE_URL", ""));
    if (url.isBlank()) {
      throw new IllegalStateException("Set DATABASE_URL or " + own + " to postgresql://…");
    }
    return Optional.of(parse(url, "hireflow_" + service));
  }

  static DatabaseAddress parse(String url, String database) {
    URI uri;
    try {
      uri = URI.create(url);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("The database URL is not a URL");
    }
    if (uri.getHost() == null || !uri.getScheme().startsWith("postgres")) {
      throw new IllegalStateException(
          "The database URL must have the form postgresql://user:password@host:5432/name");
    }
    String[] credentials =
        (uri.getRawUserInfo() == null ? "postgres" : uri.getRawUserInfo()).split(":", 2);
    return new DatabaseAddress(
        uri.getHost(),
        uri.getPort() < 0 ? 5432 : uri.getPort(),
        decode(credentials[0]),
        credentials.length > 1 ? decode(credentials[1]) : "",
        database,
        uri.getRawQuery());
  }

  String r2dbcUrl() {
    return "r2dbc:postgresql://" + host + ":" + port + "/" + database + query();
  }

  String jdbcUrl() {
    return jdbcUrl(database);
  }

  String jdbcUrl(String name) {
    return "jdbc:postgresql://" + host + ":" + port + "/" + name + query();
  }

  @Override
  public String toString() {
    return host + ":" + port + "/" + database;
  }

  private String query() {
    return options == null ? "" : "?" + options;
  }

  private static String decode(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}
