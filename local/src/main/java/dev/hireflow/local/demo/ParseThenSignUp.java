package dev.hireflow.local.demo;

import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The sign-up form fills itself in from the resume. */
final class ParseThenSignUp implements Journey {

  private static final List<String> SECTIONS =
      List.of(
          "basicInfo",
          "education",
          "workExperience",
          "skills",
          "workHistory",
          "educationHistory",
          "languages",
          "certifications");

  @Override
  public String title() {
    return "Sign up with a resume";
  }

  @Override
  public void run(Steps steps, Visitor visitor) {
    ApiResponse init =
        steps.take(
            "A visitor begins to sign up",
            ApiRequest.post("/api/auth/signup-init/")
                .json(Map.of("email", visitor.email(), "password", visitor.password())),
            200);
    String signupToken = init.at("/temporary_token");
    ApiResponse parsed =
        steps.take(
            "Their resume is read for the form",
            ApiRequest.post("/api/candidates/parse-resume/")
                .bearer(signupToken)
                .file(visitor.resume()),
            200);
    ApiResponse account =
        steps.take(
            "They send the form",
            ApiRequest.post("/api/auth/signup").bearer(signupToken).json(form(parsed.json())),
            201);
    steps.take(
        "Their profile is there at once",
        ApiRequest.get("/api/candidates/profiles/" + account.at("/profile/slug"))
            .bearer(account.at("/accessToken")),
        200);
  }

  private static Map<String, Object> form(JsonNode parsed) {
    Map<String, Object> form = new HashMap<>();
    form.put("firstName", parsed.at("/basicInfo/firstName").asString("Demo"));
    form.put("lastName", parsed.at("/basicInfo/lastName").asString("Visitor"));
    SECTIONS.forEach(section -> form.put(section, parsed.path(section)));
    return form;
  }
}
