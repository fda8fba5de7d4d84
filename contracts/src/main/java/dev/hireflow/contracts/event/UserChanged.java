package dev.hireflow.contracts.event;

import org.jspecify.annotations.Nullable;

/** Something of an account that others keep a copy of has changed. */
public record UserChanged(
    long id,
    String email,
    String name,
    String userType,
    @Nullable String slug,
    @Nullable String companyName,
    boolean active,
    boolean verified,
    @Nullable Integer uploadLimit)
    implements Event {

  @Override
  public String aggregateId() {
    return Long.toString(id);
  }
}
