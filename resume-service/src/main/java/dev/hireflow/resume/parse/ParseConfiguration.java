package dev.hireflow.resume.parse;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ParseConfiguration {

  @Bean
  BackgroundTask signupParsesCleaning(SignupParses parses) {
    return BackgroundTask.every(
        Duration.ofMinutes(10), "sign-up parses cleaning", parses::forgetOld);
  }
}
