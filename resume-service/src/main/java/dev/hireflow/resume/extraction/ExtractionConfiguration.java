package dev.hireflow.resume.extraction;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExtractionConfiguration {

  @Bean
  BackgroundTask extracting(ExtractionTask extraction) {
    return new BackgroundTask("extraction", extraction::run);
  }
}
