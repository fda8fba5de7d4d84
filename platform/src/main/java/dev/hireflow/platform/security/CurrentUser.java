package dev.hireflow.platform.security;

import org.jspecify.annotations.Nullable;

/**
 * The signed-in user of a request.
 *
 * @param sid the session, null for tokens without one
 */
public record CurrentUser(long id, String email, String userType, @Nullable String sid) {

  public String key() {
    return "user:" + id;
  }
}
