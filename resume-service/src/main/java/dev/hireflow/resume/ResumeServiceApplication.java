package dev.hireflow.resume;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class ResumeServiceApplication {

  static void main(String[] arguments) {
    SpringApplication.run(ResumeServiceApplication.class, arguments);
  }
}
