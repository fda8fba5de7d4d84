package dev.hireflow.platform.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/** Puts {@code platform.yml} under every service's own settings and reads its DATABASE_URL. */
final class PlatformEnvironment implements EnvironmentPostProcessor, Ordered {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    try {
      new YamlPropertySourceLoader()
          .load("platform.yml", new ClassPathResource("platform.yml"))
          .forEach(environment.getPropertySources()::addLast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    DatabaseAddress.from(environment)
        .ifPresent(address ->
            environment
                .getPropertySources()
                .addLast(new MapPropertySource("databaseUrl", properties(address))));
  }

  private static Map<String, Object> properties(DatabaseAddress address) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("spring.r2dbc.url", address.r2dbcUrl());
    properties.put("spring.r2dbc.username", address.user());
    properties.put("spring.r2dbc.password", address.password());
    properties.put("spring.flyway.url", address.jdbcUrl());
    properties.put("spring.flyway.user", address.user());
    properties.put("spring.flyway.password", address.password());
    return properties;
  }

  /** After the application's own configuration files, so that these stay below them. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
