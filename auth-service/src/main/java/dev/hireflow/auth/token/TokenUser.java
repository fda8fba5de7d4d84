package dev.hireflow.auth.token;

/** What tokens say of a user. */
public record TokenUser(long id, String email, String userType) {}
