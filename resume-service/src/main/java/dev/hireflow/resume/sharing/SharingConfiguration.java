package dev.hireflow.resume.sharing;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import dev.hireflow.resume.settings.ResumeProperties;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharingConfiguration {

  @Bean
  BackgroundTask forgettingViews(AccessLog log, ResumeProperties properties) {
    return BackgroundTask.every(
        Duration.ofHours(1), "forgetting-views", () -> log.forget(properties.accessLogLifetime()));
  }
}
