package dev.hireflow.contracts.route;

import static dev.hireflow.contracts.route.Credential.ACCESS;
import static dev.hireflow.contracts.route.Credential.SESSION;
import static dev.hireflow.contracts.route.Credential.SIGNUP;
import static dev.hireflow.contracts.route.RateLimit.PARSE;
import static dev.hireflow.contracts.route.RateLimit.UPLOAD_ANONYMOUS;
import static dev.hireflow.contracts.route.Route.client;
import static dev.hireflow.contracts.route.Route.internal;
import static dev.hireflow.contracts.route.Route.open;
import static dev.hireflow.contracts.route.Route.partner;
import static dev.hireflow.contracts.route.Route.user;
import static dev.hireflow.contracts.route.Service.RESUME;

import java.time.Duration;
import java.util.List;

/** The routes of resume-service. */
final class ResumeRoutes {

  /** A file of 10 MB and the multipart framing around it. */
  private static final long UPLOAD = 10 * 1024 * 1024 + 64 * 1024;

  /** The answer's own limit is 20 s, after which it says so itself. */
  private static final Duration PARSING = Duration.ofSeconds(25);

  static final List<Route> ALL =
      List.of(
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
          user(RESUME, "GET", "/api/v1/applications/{id}/resume"),
          internal(RESUME, "GET", "/internal/resumes/{id}"),
          internal(RESUME, "GET", "/internal/users/{id}/primary-resume"),
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

  private ResumeRoutes() {}

  private static Route parse(String path) {
    return user(RESUME, "POST", path).maxBody(UPLOAD).limit(PARSE).timeout(PARSING);
  }
}
