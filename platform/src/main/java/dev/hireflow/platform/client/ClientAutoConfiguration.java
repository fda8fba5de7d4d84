package dev.hireflow.platform.client;

import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.environment.HireflowSecret;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;

@AutoConfiguration
class ClientAutoConfiguration {

  @Bean
  InternalClient internalClient(
      HireflowProperties properties,
      HireflowSecret secret,
      WebClient.Builder client,
      Clock clock,
      @Value("${spring.application.name}") String name) {
    WebClient authService = client.clone().baseUrl(properties.url(Service.AUTH).toString()).build();
    return new InternalClient(
        properties, client, new ServiceToken(authService, name, secret, clock));
  }
}
