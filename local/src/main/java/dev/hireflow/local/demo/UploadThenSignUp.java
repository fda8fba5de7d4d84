package dev.hireflow.local.demo;

import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.util.Map;

/**
 * One upload, one {@code job_id}: through sign-up, claim and extraction to a portfolio, a link, an
 * application and an interview.
 */
final class UploadThenSignUp implements Journey {

  private static final ApiRequest QUOTA = ApiRequest.get("/api/auth/upload-stats");
  private static final ApiRequest PROFILE = ApiRequest.get("/api/auth/profile");

  @Override
  public String title() {
    return "Upload first, sign up later";
  }

  @Override
  public void run(Steps steps, Visitor visitor) {
    ApiResponse upload =
        steps.take(
            "A visitor uploads a resume",
            ApiRequest.post("/api/v1/upload-anonymous").file(visitor.resume()),
            200);
    String jobId = upload.at("/job_id");
    String token = signUp(steps, visitor);
    ApiResponse claim =
        steps.take(
            "The upload becomes theirs, without another one",
            ApiRequest.post("/api/v1/claim").bearer(token).json(Map.of("job_id", jobId)),
            200);
    steps.take("It is read", ApiRequest.post("/api/v1/extract/" + jobId).bearer(token), 200);
    count(steps, token);
    publish(steps, token, jobId);
    String resumeId = claim.at("/resume_id");
    share(steps, token, "/api/v1/resumes/" + resumeId, visitor);
    new Application(steps, visitor.another(), token, resumeId).run();
    new Interview(steps, token).run();
  }

  private static String signUp(Steps steps, Visitor visitor) {
    Map<String, String> form =
        Map.of(
            "name",
            "Demo Visitor",
            "email",
            visitor.email(),
            "password",
            visitor.password(),
            "company_name",
            "Example");
    return steps
        .take("and makes an account", ApiRequest.post("/api/auth/register").json(form), 201)
        .at("/accessToken");
  }

  private static void count(Steps steps, String token) {
    steps.takeUntil(
        "It counts as one of their uploads",
        QUOTA.bearer(token),
        stats -> stats.intAt("/stats/totalUploads") == 1);
    steps.takeUntil(
        "and the account knows that, by an event",
        PROFILE.bearer(token),
        profile -> profile.intAt("/user/filesUploaded") == 1);
  }

  private static void publish(Steps steps, String token, String jobId) {
    ApiResponse portfolio =
        steps.take(
            "It becomes a page of its own",
            ApiRequest.post("/api/v1/portfolio/generate/" + jobId).bearer(token),
            200);
    steps.leavePage(portfolio.at("/portfolio/url"));
  }

  private static void share(Steps steps, String token, String resume, Visitor visitor) {
    ApiResponse shared =
        steps.take(
            "It has a link and a QR code to share it by",
            ApiRequest.get(resume).bearer(token),
            200);
    steps.take(
        "A partner looks at it",
        ApiRequest.get("/api/v1/shared/public/resume/" + shared.at("/resume/permanent_token"))
            .header("X-API-Token", visitor.partnerToken())
            .header("User-Agent", "Partner/1.0"),
        200);
    steps.take(
        "and its owner sees who did", ApiRequest.get(resume + "/access-logs").bearer(token), 200);
    steps.leavePage(shared.at("/resume/preview_url"));
  }
}
