package dev.hireflow.job;

import dev.hireflow.platform.user.KnownUsersConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@Import(KnownUsersConfiguration.class)
class JobServiceApplication {

  static void main(String[] arguments) {
    SpringApplication.run(JobServiceApplication.class, arguments);
  }
}
