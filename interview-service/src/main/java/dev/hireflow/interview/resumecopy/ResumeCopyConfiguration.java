package dev.hireflow.interview.resumecopy;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResumeCopyConfiguration {

  @Bean
  BackgroundTask forgettingOfDeletedResumes(ResumeCopyRows rows) {
    return BackgroundTask.every(
        Duration.ofHours(1), "forgetting of deleted resumes", rows::forgetBuried);
  }
}
