package dev.hireflow.resume.worker;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class WorkerConfiguration {

  /** Beside the start of the service, which need not wait for it. */
  @Bean
  BackgroundTask workerWarmUp(Workers workers) {
    return new BackgroundTask("worker warm-up", () -> workers.warmUp().then(Mono.never()));
  }
}
