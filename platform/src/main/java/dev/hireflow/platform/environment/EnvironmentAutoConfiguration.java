package dev.hireflow.platform.environment;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

@AutoConfiguration
@EnableConfigurationProperties(HireflowProperties.class)
class EnvironmentAutoConfiguration {

  @Bean
  HireflowSecret hireflowSecret(HireflowProperties properties, Environment environment) {
    JwtSecretCheck.check(environment, properties);
    return new HireflowSecret(properties.secret());
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }
}
