package dev.hireflow.platform.web;

/** The error codes of RFC 6749, section 5.2, for the paths that speak OAuth. */
final class OAuthErrors {

  private OAuthErrors() {}

  static String code(ApiException problem) {
    Object chosen = problem.members().get("error");
    if (chosen != null) {
      return chosen.toString();
    }
    return switch (problem.code()) {
      case INVALID_CREDENTIALS, UNAUTHENTICATED -> "invalid_client";
      case SERVICE_UNAVAILABLE, RATE_LIMITED -> "temporarily_unavailable";
      case SERVER_ERROR -> "server_error";
      default -> "invalid_request";
    };
  }
}
