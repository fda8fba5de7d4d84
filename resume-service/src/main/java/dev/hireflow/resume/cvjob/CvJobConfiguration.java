package dev.hireflow.resume.cvjob;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CvJobConfiguration {

  @Bean
  BackgroundTask extractionTask(Extractions extractions) {
    return new BackgroundTask("extraction", extractions::run);
  }

  @Bean
  BackgroundTask sweeping(Sweeper sweeper) {
    return BackgroundTask.every(Duration.ofMinutes(5), "sweeping", sweeper::sweep);
  }
}
