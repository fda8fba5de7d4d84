package dev.hireflow.resume;

import dev.hireflow.platform.user.KnownUsersConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@Import(KnownUsersConfiguration.class)
class ResumeServiceApplication {

  static void main(String[] arguments) {
    SpringApplication.run(ResumeServiceApplication.class, arguments);
  }
}
