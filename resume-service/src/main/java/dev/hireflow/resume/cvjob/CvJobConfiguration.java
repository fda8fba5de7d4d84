package dev.hireflow.resume.cvjob;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CvJobConfiguration {

  @Bean
  BackgroundTask expiring(Expiry expiry) {
    return BackgroundTask.every(Duration.ofMinutes(5), "expiring", expiry::run);
  }
}
