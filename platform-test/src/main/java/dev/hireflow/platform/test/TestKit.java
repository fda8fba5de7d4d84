package dev.hireflow.platform.test;

import dev.hireflow.platform.environment.HireflowProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Beans for the tests of every service. */
@TestConfiguration(proxyBeanMethods = false)
class TestKit {

  @Bean(destroyMethod = "close")
  EventProbe eventProbe(HireflowProperties properties) {
    return new EventProbe(properties.kafka().bootstrapServers());
  }
}
