package dev.hireflow.local.demo;

import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.util.Map;

/** One upload, one {@code job_id}: through sign-up, claim and extraction. */
final class UploadThenSignUp implements Journey {

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
    ApiResponse account =
        steps.take(
            "and makes an account",
            ApiRequest.post("/api/auth/register")
                .json(
                    Map.of(
                        "name",
                        "Demo Visitor",
                        "email",
                        visitor.email(),
                        "password",
                        visitor.password(),
                        "company_name",
                        "Example")),
            201);
    String token = account.at("/accessToken");
    steps.take(
        "The upload becomes theirs, without another one",
        ApiRequest.post("/api/v1/claim").bearer(token).json(Map.of("job_id", jobId)),
        200);
    steps.take("It is read", ApiRequest.post("/api/v1/extract/" + jobId).bearer(token), 200);
    steps.takeUntil(
        "It counts as one of their uploads",
        ApiRequest.get("/api/auth/upload-stats").bearer(token),
        stats -> stats.intAt("/stats/totalUploads") == 1);
    steps.takeUntil(
        "and the account knows that, by an event",
        ApiRequest.get("/api/auth/profile").bearer(token),
        profile -> profile.intAt("/user/filesUploaded") == 1);
  }
}
