package dev.hireflow.platform.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What holds for the inside of every service. */
public final class ArchitectureRules {

  private ArchitectureRules() {}

  /** Checks the production classes under a package, as {@code dev.hireflow.auth}. */
  public static void check(String root) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
    check(classes, root);
  }

  static void check(JavaClasses classes, String root) {
    rules(root).forEach(rule -> rule.check(classes));
  }

  private static List<ArchRule> rules(String root) {
    return List.of(
        slices().matching(root + ".(*)..").should().beFreeOfCycles(),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("reactor.kafka..", "org.apache.kafka..")
            .because("Kafka is wrapped in platform alone"),
        noClasses()
            .should()
            .callMethod(Mono.class, "block")
            .orShould()
            .callMethod(Mono.class, "subscribe")
            .orShould()
            .callMethod(Flux.class, "subscribe")
            .because("nothing blocks an event loop, and BackgroundTask alone subscribes"));
  }
}
