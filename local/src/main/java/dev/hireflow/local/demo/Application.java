package dev.hireflow.local.demo;

import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.util.Map;

/** A recruiter posts a job, somebody applies with a stored resume, and it moves. */
final class Application {

  private static final String NAME = "Demo Recruiting";

  private final Steps steps;
  private final Visitor recruiter;
  private final String candidateToken;
  private final String resumeId;

  Application(Steps steps, Visitor recruiter, String candidateToken, String resumeId) {
    this.steps = steps;
    this.recruiter = recruiter;
    this.candidateToken = candidateToken;
    this.resumeId = resumeId;
  }

  void run() {
    String token = registerRecruiter();
    String posting = post(token);
    String application = apply(posting);
    steps.take(
        "The recruiter sees who has applied",
        ApiRequest.get("/api/v1/jobs/" + posting + "/applications").bearer(token),
        200);
    steps.take(
        "reads the resume as it was sent",
        ApiRequest.get("/api/v1/applications/" + application + "/resume").bearer(token),
        200);
    steps.take(
        "and moves the application on",
        ApiRequest.of("PATCH", "/api/v1/applications/" + application)
            .bearer(token)
            .json(Map.of("status", "shortlisted", "note", "Let us talk")),
        200);
    steps.take(
        "which the candidate sees",
        ApiRequest.get("/api/v1/applications/my").bearer(candidateToken),
        200);
  }

  private String registerRecruiter() {
    Map<String, Object> profile =
        Map.of(
            "username",
            recruiter.email().substring(0, recruiter.email().indexOf('@')),
            "recruiter_type",
            "company",
            "company_name",
            NAME,
            "bio",
            "We hire people who finish things.");
    ApiResponse made =
        steps.take(
            "A recruiter makes an account with a profile",
            ApiRequest.post("/api/v1/auth/register/recruiter")
                .json(
                    Map.of(
                        "email",
                        recruiter.email(),
                        "password",
                        recruiter.password(),
                        "full_name",
                        "Dana Recruiter",
                        "recruiter_profile",
                        profile)),
            200);
    steps.leavePage(made.at("/public_profile_url"));
    return made.at("/access_token");
  }

  private String post(String token) {
    Map<String, Object> posting =
        Map.of(
            "title",
            "Team lead",
            "company_name",
            NAME,
            "location",
            "Remote",
            "job_type",
            "full-time",
            "experience_level",
            "senior",
            "description",
            "Leads a team that finishes what it begins.");
    return steps
        .take(
            "and posts a job",
            ApiRequest.post("/api/v1/jobs/create").bearer(token).json(posting),
            200)
        .at("/job_id");
  }

  private String apply(String posting) {
    steps.take(
        "The candidate finds it", ApiRequest.get("/api/v1/jobs/list?q=team+lead&limit=1"), 200);
    return steps
        .take(
            "and applies with the resume that was uploaded once",
            ApiRequest.post("/api/v1/jobs/" + posting + "/apply")
                .bearer(candidateToken)
                .json(
                    Map.of(
                        "resume_id",
                        Integer.parseInt(resumeId),
                        "cover_letter",
                        "I would like to work with you.")),
            200)
        .at("/application_id");
  }
}
