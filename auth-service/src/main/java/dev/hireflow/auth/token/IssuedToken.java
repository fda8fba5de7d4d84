package dev.hireflow.auth.token;

/**
 * A signed token.
 *
 * @param expiresIn seconds
 */
public record IssuedToken(String token, long expiresIn) {}
