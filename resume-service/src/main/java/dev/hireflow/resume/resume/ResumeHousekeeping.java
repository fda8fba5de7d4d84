package dev.hireflow.resume.resume;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import dev.hireflow.resume.document.DocumentStorage;
import dev.hireflow.resume.settings.ResumeProperties;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class ResumeHousekeeping {

  /** Removes the files of deleted resumes, and then their rows. */
  @Bean
  BackgroundTask purging(
      VersionRows versions, DocumentStorage storage, ResumeProperties properties) {
    return BackgroundTask.every(
        Duration.ofMinutes(1),
        "purging",
        () ->
            versions
                .purge(properties.deletionDelay())
                .distinct()
                .concatMap(storage::delete)
                .then(Mono.defer(versions::forgetDeleted)));
  }
}
