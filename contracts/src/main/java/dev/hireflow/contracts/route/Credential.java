package dev.hireflow.contracts.route;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of token that a route can accept; the {@code type} claim names them on the wire. */
public enum Credential {
  ACCESS("access"),
  SESSION("session"),
  SIGNUP("signup_init"),
  SERVICE("service"),
  PARTNER("partner");

  private final String claim;

  Credential(String claim) {
    this.claim = claim;
  }

  public String claim() {
    return claim;
  }

  public static Optional<Credential> ofClaim(String claim) {
    return Arrays.stream(values()).filter(kind -> kind.claim.equals(claim)).findFirst();
  }
}
