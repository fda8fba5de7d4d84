package dev.hireflow.auth.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first admin, as ADMIN_EMAIL and ADMIN_PASSWORD say; both empty for none.
 *
 * @param email as it was written
 * @param password never shown
 */
@ConfigurationProperties("hireflow.auth.admin")
public record AdminProperties(String email, String password) {

  /** Without the password, should it ever be logged. */
  @Override
  public String toString() {
    return "AdminProperties";
  }
}
