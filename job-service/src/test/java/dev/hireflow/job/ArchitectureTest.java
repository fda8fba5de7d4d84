package dev.hireflow.job;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.hireflow.platform.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void featuresHaveNoCyclesAndKafkaStaysInPlatform() {
    assertThatCode(() -> ArchitectureRules.check("dev.hireflow.job")).doesNotThrowAnyException();
  }
}
