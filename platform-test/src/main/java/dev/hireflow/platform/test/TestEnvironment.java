package dev.hireflow.platform.test;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Points a service under test at the embedded servers. */
final class TestEnvironment implements EnvironmentPostProcessor, Ordered {

  static final String SECRET = "a-secret-for-tests-only-0123456789abcdef";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "tests",
                Map.of(
                    "ENVIRONMENT",
                    environment.getProperty("ENVIRONMENT", "development"),
                    "HIREFLOW_SECRET",
                    SECRET,
                    "DATABASE_URL",
                    EmbeddedInfrastructure.databaseUrl(),
                    "KAFKA_BOOTSTRAP_SERVERS",
                    EmbeddedInfrastructure.bootstrapServers(),
                    "logging.structured.format.console",
                    "",
                    "management.tracing.export.enabled",
                    "false")));
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
