package dev.hireflow.contracts.event;

/**
 * auth-service's answer to a reader that has not seen a user's events yet; stored as they would be.
 *
 * @param version as in the envelope of the user's last event
 */
public record UserSnapshot(long version, UserRegistered user) {}
