package dev.hireflow.contracts.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account was made; {@code sections} is what a sign-up with a resume gave (members as in
 * parse-resume).
 */
public record UserRegistered(
    long id,
    String email,
    String name,
    String userType,
    @Nullable String slug,
    @Nullable String companyName,
    boolean active,
    boolean verified,
    @Nullable Integer uploadLimit,
    @Nullable Map<String, Object> sections)
    implements Event {

  @Override
  public String aggregateId() {
    return Long.toString(id);
  }
}
