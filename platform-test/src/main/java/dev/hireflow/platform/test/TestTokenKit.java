package dev.hireflow.platform.test;

import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.security.JwkFetcher;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Mono;

/** Makes the tokens of the tests as good as auth-service's, for every service but that one. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokenKit {

  @Bean
  TestTokens testTokens(HireflowProperties properties) {
    return new TestTokens(properties.publicBaseUrl().toString());
  }

  @Bean
  @Primary
  JwkFetcher testKeys(TestTokens tokens) {
    return () -> Mono.just(tokens.publicKeys());
  }
}
