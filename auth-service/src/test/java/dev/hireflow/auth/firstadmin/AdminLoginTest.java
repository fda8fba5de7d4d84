package dev.hireflow.auth.firstadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireflow.auth.password.PasswordPolicy;
import dev.hireflow.auth.settings.AdminProperties;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminLoginTest {

  private static final String EMAIL = "admin@example.com";
  private static final String PASSWORD = "a-long-password-nobody-has";

  private final PasswordPolicy policy = new PasswordPolicy();

  @Test
  void withoutBothThereIsNoAdmin() {
    assertThat(login("", " ")).isEmpty();
  }

  @Test
  void theEmailIsNormalisedAsEveryAccountsIs() {
    assertThat(login(" Admin@Example.COM ", PASSWORD))
        .hasValueSatisfying(login -> assertThat(login.email().value()).isEqualTo(EMAIL));
  }

  @ParameterizedTest
  @CsvSource({
    "'', a-long-password-nobody-has, 'ADMIN_PASSWORD is set, but ADMIN_EMAIL is not'",
    "admin@example.com, '', 'ADMIN_EMAIL is set, but ADMIN_PASSWORD is not'",
    "nobody, a-long-password-nobody-has, ADMIN_EMAIL must be a well-formed email address"
  })
  void halfAnAdminStopsTheStart(String email, String password, String says) {
    assertThatThrownBy(() -> login(email, password))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(says);
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "password123", EMAIL, "administrator"})
  void aPasswordThatIsEasyToGuessStopsTheStartOfProductionOnly(String weak) {
    AdminProperties given = new AdminProperties(EMAIL, weak);

    assertThatThrownBy(() -> AdminLogin.of(given, policy, false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("ADMIN_PASSWORD")
        .hasMessageNotContaining(weak)
        .hasNoCause();
    assertThat(AdminLogin.of(given, policy, true)).isPresent();
  }

  @Test
  void thePasswordIsNeverShown() {
    assertThat(new AdminProperties(EMAIL, PASSWORD).toString()).doesNotContain(PASSWORD);
    assertThat(login(EMAIL, PASSWORD).toString()).doesNotContain(PASSWORD);
  }

  private Optional<AdminLogin> login(String email, String password) {
    return AdminLogin.of(new AdminProperties(email, password), policy, false);
  }
}
