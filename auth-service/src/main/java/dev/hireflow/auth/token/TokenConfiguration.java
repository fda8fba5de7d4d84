package dev.hireflow.auth.token;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import dev.hireflow.platform.security.JwkFetcher;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  /** auth-service verifies with its own keys and asks nobody. */
  @Bean
  JwkFetcher ownKeys(SigningKeys keys) {
    return keys::publicKeys;
  }

  /** Made or read before the first caller needs them. */
  @Bean
  BackgroundTask signingKeysTask(SigningKeys keys) {
    return BackgroundTask.every(Duration.ofMinutes(1), "signing keys", keys::refresh);
  }
}
