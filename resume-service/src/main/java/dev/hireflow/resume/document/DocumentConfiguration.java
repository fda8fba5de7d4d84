package dev.hireflow.resume.document;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

  @Bean
  BackgroundTask sweeping(Sweeper sweeper) {
    return BackgroundTask.every(Duration.ofMinutes(5), "sweeping", sweeper::sweep);
  }
}
