package dev.hireflow.platform.security;

/** The signed-in user of a request, who is an admin; anybody else has been refused with 403. */
public record AdminUser(CurrentUser user) {

  private static final String TYPE = "admin";

  static AdminUser of(CurrentUser user) {
    if (!user.userType().equals(TYPE)) {
      throw Refusals.adminsOnly();
    }
    return new AdminUser(user);
  }

  public long id() {
    return user.id();
  }
}
