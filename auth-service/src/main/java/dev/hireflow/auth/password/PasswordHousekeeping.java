package dev.hireflow.auth.password;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PasswordHousekeeping {

  @Bean
  BackgroundTask loginFailuresCleaning(LoginThrottle rows) {
    return BackgroundTask.every(
        Duration.ofMinutes(10), "log-in failures cleaning", rows::forgetOld);
  }
}
