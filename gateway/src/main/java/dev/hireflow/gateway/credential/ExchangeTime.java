package dev.hireflow.gateway.credential;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangeTime {

  @Bean
  Ticker ticker() {
    return Ticker.systemTicker();
  }
}
