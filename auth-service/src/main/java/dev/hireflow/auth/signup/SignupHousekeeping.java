package dev.hireflow.auth.signup;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SignupHousekeeping {

  @Bean
  BackgroundTask pendingSignupsCleaning(PendingSignups rows) {
    return BackgroundTask.every(
        Duration.ofMinutes(10), "pending sign-ups cleaning", rows::forgetExpired);
  }
}
