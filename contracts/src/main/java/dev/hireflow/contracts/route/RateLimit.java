package dev.hireflow.contracts.route;

/** The limits per client address; the numbers behind the names are configuration of the gateway. */
public enum RateLimit {
  REGISTER,
  LOGIN,
  MAIL,
  UPLOAD_ANONYMOUS,
  PARSE,
  DEFAULT
}
