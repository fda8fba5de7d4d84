package dev.hireflow.auth.session;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SessionHousekeeping {

  @Bean
  BackgroundTask sessionsCleaning(SessionRows rows) {
    return BackgroundTask.every(Duration.ofMinutes(10), "sessions cleaning", rows::forgetOld);
  }
}
