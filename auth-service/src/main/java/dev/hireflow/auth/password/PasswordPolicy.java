package dev.hireflow.auth.password;

import dev.hireflow.platform.web.ApiException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which new passwords are taken: long enough, not the owner's name, not what everybody has. */
@Component
public final class PasswordPolicy {

  private static final int MIN = 8;
  private static final int MAX = 128;

  private final Set<String> common = read("/common-passwords.txt");

  /**
   * Refuses a password that is easy to guess.
   *
   * @param field the request's member to name in the refusal
   */
  public void check(String field, String password, String email, @Nullable String name) {
    int length = password.codePointCount(0, password.length());
    if (length < MIN || length > MAX) {
      throw ApiException.invalid(field, "must have 8 to 128 characters");
    }
    String lower = password.toLowerCase(Locale.ROOT);
    String local = email.substring(0, Math.max(0, email.indexOf('@')));
    if (lower.equals(email) || lower.equals(local)) {
      throw ApiException.invalid(field, "must not be the email address");
    }
    if (name != null && lower.equals(name.toLowerCase(Locale.ROOT))) {
      throw ApiException.invalid(field, "must not be the name");
    }
    if (common.contains(lower)) {
      throw ApiException.invalid(field, "is one of the most common passwords");
    }
  }

  private static Set<String> read(String resource) {
    try (InputStream list = PasswordPolicy.class.getResourceAsStream(resource)) {
      if (list == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
