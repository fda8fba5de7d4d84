package dev.hireflow.platform.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class EnvironmentTest {

  @Test
  void readsADatabaseUrlAndPutsTheServicesOwnNameIn() {
    DatabaseAddress address =
        DatabaseAddress.parse("postgresql://us%40er:p%3Ass@db:6543/other?sslmode=require", "mine");

    assertThat(address.user()).isEqualTo("us@er");
    assertThat(address.password()).isEqualTo("p:ss");
    assertThat(address.r2dbcUrl()).isEqualTo("r2dbc:postgresql://db:6543/mine?sslmode=require");
    assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db:6543/mine?sslmode=require");
    assertThat(address.toString()).doesNotContain("p:ss");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mysql://u:p@host/db", "not a url", "postgresql:"})
  void refusesOtherUrlsWithoutRepeatingThem(String url) {
    assertThatIllegalStateException()
        .isThrownBy(() -> DatabaseAddress.parse(url, "mine"))
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("u:p"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "343164a0c3169c9defa93088fddfc759dbda6f11cd0322c67a7c086665cbe75a"
      })
  void refusesSecretsThatAreNone(String secret) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new HireflowSecret(secret))
        .withMessageContaining("HIREFLOW_SECRET");
  }

  @Test
  void derivesAKeyOfItsOwnForEachPurpose() {
    HireflowSecret secret = new HireflowSecret("0123456789abcdef0123456789abcdef-random");

    assertThat(secret.key("a", "AES")).isEqualTo(secret.key("a", "AES"));
    assertThat(secret.key("a", "AES")).isNotEqualTo(secret.key("b", "AES"));
    assertThat(secret.clientSecret("gateway")).hasSize(64);
  }

  @Test
  void secretsThatContradictEachOtherStopTheStart() {
    MockEnvironment environment =
        new MockEnvironment().withProperty("JWT_SECRET", "one").withProperty("SECRET_KEY", "two");

    assertThatIllegalStateException()
        .isThrownBy(() -> JwtSecretCheck.check(environment, properties("RS256")))
        .withMessageContaining("JWT_SECRET");
    JwtSecretCheck.check(environment.withProperty("SECRET_KEY", "one"), properties("HS256"));
  }

  @Test
  void environmentAndAlgorithmAreOneOfTheirKind() {
    assertThatIllegalStateException().isThrownBy(() -> properties("none"));
  }

  private static HireflowProperties properties(String algorithm) {
    return new HireflowProperties(
        "production",
        "",
        URI.create("http://localhost"),
        algorithm,
        "",
        Map.of(),
        new HireflowProperties.Kafka("localhost:9092", (short) -1));
  }
}
