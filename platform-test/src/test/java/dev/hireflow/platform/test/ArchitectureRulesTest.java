package dev.hireflow.platform.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.hireflow.platform.test.bad.blocking.Blocks;
import dev.hireflow.platform.test.bad.kafka.UsesKafka;
import dev.hireflow.platform.test.bad.one.One;
import dev.hireflow.platform.test.bad.subscribing.Subscribes;
import dev.hireflow.platform.test.bad.two.Two;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is seen to fail: a rule that can't fail guards nothing. */
class ArchitectureRulesTest {

  static Stream<List<Class<?>>> offenders() {
    return Stream.of(
        List.of(One.class, Two.class),
        List.of(UsesKafka.class),
        List.of(Blocks.class),
        List.of(Subscribes.class));
  }

  @ParameterizedTest
  @MethodSource("offenders")
  void findsTheOffender(List<Class<?>> classes) {
    assertThatThrownBy(() ->
            ArchitectureRules.check(
                new ClassFileImporter().importClasses(classes), "dev.hireflow.platform.test.bad"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("was violated");
  }
}
