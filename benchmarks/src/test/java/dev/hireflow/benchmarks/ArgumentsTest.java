package dev.hireflow.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private static final Set<String> KNOWN = Set.of("--seed", "--json");

  @Test
  void takesOptionsAnywhere() throws UsageException {
    Arguments arguments = Arguments.of(List.of("a", "--seed", "7", "b"), KNOWN);

    assertThat(arguments.rest()).containsExactly("a", "b");
    assertThat(arguments.number("--seed", 1)).isEqualTo(7);
    assertThat(arguments.number("--documents", 60)).isEqualTo(60);
    assertThat(arguments.option("--json")).isEmpty();
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Arguments.of(List.of("--sed", "7"), KNOWN))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> Arguments.of(List.of("--seed"), KNOWN))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> Arguments.of(List.of("--seed", "x"), KNOWN).number("--seed", 1))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--seed");
  }
}
