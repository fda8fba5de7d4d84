package dev.hireflow.auth.password;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireflow.platform.web.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  private final PasswordPolicy policy = new PasswordPolicy();

  @ParameterizedTest
  @ValueSource(
      strings = {"securepassword", "securePassword123", "SecurePassword123!", "пароль-длинный"})
  void takesThePasswordsOfTheDocuments(String password) {
    assertThatCode(() -> policy.check("password", password, "john@example.com", "John Doe"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"short", "Password123", "johndoe1234@example.com", "johndoe1234", "John Q. Doe"})
  void refusesWhatIsEasyToGuess(String password) {
    assertThatThrownBy(
            () -> policy.check("password", password, "johndoe1234@example.com", "John Q. Doe"))
        .isInstanceOf(ApiException.class);
  }

  @Test
  void countsCharactersNotBytes() {
    String longest = "ä".repeat(128);

    assertThatCode(() -> policy.check("password", longest, "a@example.com", null))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> policy.check("password", longest + "ä", "a@example.com", null))
        .isInstanceOf(ApiException.class);
  }
}
