package dev.hireflow.interview;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.hireflow.platform.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "dev.hireflow.interview";

  @Test
  void featuresHaveNoCyclesAndKafkaStaysInPlatform() {
    assertThatCode(() -> ArchitectureRules.check(ROOT)).doesNotThrowAnyException();
  }

  @Test
  void scoringAndQuestionsArePlainJava() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".scoring..", ROOT + ".question..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "reactor..", "dev.hireflow.platform..")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT));
  }
}
