package dev.hireflow.platform.security;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import org.springframework.http.HttpHeaders;

/** What is said to a caller whose credential is missing, bad or too weak. */
public final class Refusals {

  private Refusals() {}

  /** 401 in the words that the path's surface has always used. */
  public static ApiException unauthenticated(String path) {
    if (path.startsWith("/api/v1/shared/")) {
      return ApiException.unauthenticated("Invalid API token");
    }
    return ApiException.unauthenticated(
        path.startsWith("/api/v1/")
            ? "Could not validate credentials"
            : "Authentication is required");
  }

  /** 403 for a signed-in user who is no admin. */
  public static ApiException adminsOnly() {
    return new ApiException(ErrorCode.FORBIDDEN, "Only an admin may do this");
  }

  /** 403 as RFC 6750 asks for it. */
  public static ApiException insufficientScope(String scope) {
    return new ApiException(ErrorCode.FORBIDDEN, "The token lacks the scope " + scope)
        .with("error", "insufficient_scope")
        .header(
            HttpHeaders.WWW_AUTHENTICATE,
            "Bearer error=\"insufficient_scope\", scope=\"" + scope + "\"");
  }
}
