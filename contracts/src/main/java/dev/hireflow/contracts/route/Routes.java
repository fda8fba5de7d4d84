package dev.hireflow.contracts.route;

import static dev.hireflow.contracts.route.Credential.ACCESS;
import static dev.hireflow.contracts.route.Credential.SESSION;
import static dev.hireflow.contracts.route.Credential.SIGNUP;
import static dev.hireflow.contracts.route.RateLimit.LOGIN;
import static dev.hireflow.contracts.route.RateLimit.PARSE;
import static dev.hireflow.contracts.route.RateLimit.REGISTER;
import static dev.hireflow.contracts.route.RateLimit.UPLOAD_ANONYMOUS;
import static dev.hireflow.contracts.route.Route.client;
import static dev.hireflow.contracts.route.Route.internal;
import static dev.hireflow.contracts.route.Route.open;
import static dev.hireflow.contracts.route.Route.partner;
import static dev.hireflow.contracts.route.Route.user;
import static dev.hireflow.contracts.route.Service.AUTH;
import static dev.hireflow.contracts.route.Service.RESUME;

import java.time.Duration;
import java.util.List;

/** Every route behind the gateway. A service's test holds its controllers against this table. */
public final class Routes {

  /** A file of 10 MB and the multipart framing around it. */
  private static final long UPLOAD = 10 * 1024 * 1024 + 64 * 1024;

  /** The answer's own limit is 20 s, after which it says so itself. */
  private static final Duration PARSING = Duration.ofSeconds(25);

  private static final List<Route> ALL =
      List.of(
          open(AUTH, "POST", "/api/auth/register").limit(REGISTER),
          open(AUTH, "POST", "/api/auth/login").limit(LOGIN),
          open(AUTH, "POST", "/api/auth/refresh").limit(LOGIN),
          open(AUTH, "POST", "/api/auth/logout").accepting(ACCESS),
          user(AUTH, "GET", "/api/auth/profile"),
          open(AUTH, "POST", "/api/auth/verify-token").limit(LOGIN),
          open(AUTH, "GET", "/api/auth/jwt-info"),
          open(AUTH, "POST", "/api/auth/signup-init").limit(REGISTER),
          open(AUTH, "POST", "/api/auth/signup").accepting(SIGNUP),
          open(AUTH, "POST", "/api/v1/auth/register").limit(REGISTER),
          open(AUTH, "POST", "/api/v1/auth/login").limit(LOGIN),
          user(AUTH, "POST", "/api/v1/admin/api-tokens"),
          user(AUTH, "GET", "/api/v1/admin/api-tokens"),
          user(AUTH, "DELETE", "/api/v1/admin/api-tokens/{id}"),
          open(AUTH, "GET", "/.well-known/jwks.json"),
          open(AUTH, "GET", "/.well-known/oauth-authorization-server"),
          open(AUTH, "POST", "/oauth2/token"),
          open(AUTH, "POST", "/oauth2/introspect"),
          internal(AUTH, "POST", "/internal/exchange"),
          internal(AUTH, "GET", "/internal/revocations"),
          internal(AUTH, "GET", "/internal/users/{id}"),
          internal(AUTH, "GET", "/internal/users"),
          client(RESUME, "GET", "/api/auth/user-uploads/{email}", "uploads:read"),
          client(RESUME, "POST", "/api/auth/increment-upload", "uploads:write")
              .withIdempotencyKey(),
          user(RESUME, "GET", "/api/auth/upload-stats"),
          open(RESUME, "POST", "/api/v1/upload-anonymous")
              .withIdempotencyKey()
              .maxBody(UPLOAD)
              .limit(UPLOAD_ANONYMOUS),
          user(RESUME, "POST", "/api/v1/upload").withIdempotencyKey().maxBody(UPLOAD),
          user(RESUME, "POST", "/api/v1/claim"),
          user(RESUME, "POST", "/api/v1/extract/{jobId}").timeout(PARSING),
          user(RESUME, "GET", "/api/v1/extract/{jobId}"),
          user(RESUME, "GET", "/api/v1/extract/{jobId}/events").timeout(null),
          user(RESUME, "POST", "/api/v1/portfolio/generate/{jobId}").timeout(PARSING),
          user(RESUME, "GET", "/api/v1/portfolio/{jobId}"),
          user(RESUME, "PATCH", "/api/v1/portfolio/{jobId}"),
          user(RESUME, "GET", "/api/v1/portfolio/{jobId}/download"),
          open(RESUME, "GET", "/p/{slug}"),
          open(RESUME, "GET", "/assets/{name}"),
          user(RESUME, "POST", "/api/v1/resumes/upload").withIdempotencyKey().maxBody(UPLOAD),
          user(RESUME, "GET", "/api/v1/resumes/my-resumes"),
          user(RESUME, "GET", "/api/v1/resumes/{id}"),
          user(RESUME, "PATCH", "/api/v1/resumes/{id}"),
          user(RESUME, "DELETE", "/api/v1/resumes/{id}"),
          user(RESUME, "POST", "/api/v1/resumes/{id}/rotate-token"),
          user(RESUME, "GET", "/api/v1/resumes/{id}/access-logs"),
          user(RESUME, "GET", "/api/v1/resumes/{id}/analytics"),
          user(RESUME, "GET", "/api/v1/resumes/{id}/json-resume").timeout(PARSING),
          user(RESUME, "GET", "/api/v1/resumes/{id}/export").timeout(PARSING),
          user(RESUME, "GET", "/api/v1/resumes/{id}/qr.svg"),
          partner(RESUME, "GET", "/api/v1/shared/public/resume/{token}"),
          open(RESUME, "GET", "/r/{token}").accepting(ACCESS).accepting(SESSION),
          open(RESUME, "GET", "/files/{key}"),
          user(RESUME, "POST", "/api/user/resume").withIdempotencyKey().maxBody(UPLOAD),
          user(RESUME, "GET", "/api/user/resume"),
          user(RESUME, "DELETE", "/api/user/resume"),
          user(RESUME, "GET", "/api/user/resume/versions"),
          user(RESUME, "POST", "/api/user/resume/versions/{version}/restore"),
          user(RESUME, "GET", "/api/user/resume/analysis").timeout(PARSING),
          user(RESUME, "POST", "/api/files/upload").withIdempotencyKey().maxBody(UPLOAD),
          user(RESUME, "GET", "/api/files/stats"),
          user(RESUME, "GET", "/api/files/{id}"),
          user(RESUME, "DELETE", "/api/files/{id}"),
          parse("/api/candidates/parse-resume").accepting(SIGNUP),
          parse("/api/resume/parse").accepting(SIGNUP),
          parse("/api/candidates/profiles/{slug}/parse-resume"),
          user(RESUME, "GET", "/api/candidates/profiles/me"),
          user(RESUME, "GET", "/api/candidates/profiles/{slug}"),
          user(RESUME, "PUT", "/api/candidates/profiles/{slug}"));

  private Routes() {}

  public static List<Route> all() {
    return ALL;
  }

  public static List<Route> of(Service service) {
    return ALL.stream().filter(route -> route.service() == service).toList();
  }

  private static Route parse(String path) {
    return user(RESUME, "POST", path).maxBody(UPLOAD).limit(PARSE).timeout(PARSING);
  }
}
