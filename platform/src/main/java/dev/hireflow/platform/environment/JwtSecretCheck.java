package dev.hireflow.platform.environment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** The shared secret goes by several names; they must not contradict each other. */
final class JwtSecretCheck {

  private static final Logger log = LoggerFactory.getLogger(JwtSecretCheck.class);
  private static final List<String> NAMES =
      List.of("JWT_SECRET", "JWT_ACCESS_SECRET", "SECRET_KEY");

  private JwtSecretCheck() {}

  /**
   * Looks at the names and at the algorithm.
   *
   * @throws IllegalStateException when two names have different values
   */
  static void check(Environment environment, HireflowProperties properties) {
    Set<String> values =
        NAMES.stream()
            .map(environment::getProperty)
            .filter(Objects::nonNull)
            .filter(value -> !value.isBlank())
            .collect(Collectors.toSet());
    if (values.size() > 1) {
      throw new IllegalStateException(String.join(", ", NAMES) + " have different values");
    }
    if (!values.isEmpty() && !properties.sharedSecretTokens()) {
      log.warn("A JWT secret is set but JWT_ALGORITHM is not HS256: it is not used");
    }
    if (environment.getProperty("JWT_REFRESH_SECRET") != null) {
      log.info("JWT_REFRESH_SECRET is not used: refresh tokens are random, not signed");
    }
  }
}
