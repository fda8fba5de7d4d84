package dev.hireflow.auth.account;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountHousekeeping {

  @Bean
  BackgroundTask sectionsCleaning(AccountRows rows) {
    return BackgroundTask.every(
        Duration.ofMinutes(10), "sign-up sections cleaning", rows::forgetSections);
  }
}
