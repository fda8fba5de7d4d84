package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.local.client.ApiClient;
import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(ApplicationUnderTest.class)
class SignUpJourneyIT {

  private final RunningApplication application;

  SignUpJourneyIT(RunningApplication application) {
    this.application = application;
  }

  @Test
  void theResumeFillsTheFormAndTheProfileIsThereAtOnce() {
    ApiClient browser = application.browser();
    String email = Person.newEmail();
    String signupToken = begin(browser, email);
    ApiResponse parsed =
        browser.send(
            ApiRequest.post("/api/candidates/parse-resume/")
                .bearer(signupToken)
                .file(Documents.pdf()));
    assertThat(parsed.status()).as(parsed.body()).isEqualTo(200);
    JsonNode basicInfo = parsed.json().path("basicInfo");
    assertThat(basicInfo.path("firstName").asString("")).isNotEmpty();

    ApiResponse account =
        browser.send(
            ApiRequest.post("/api/auth/signup")
                .bearer(signupToken)
                .json(
                    Map.of(
                        "firstName",
                        "Jo",
                        "lastName",
                        "Doe",
                        "basicInfo",
                        basicInfo,
                        "education",
                        parsed.json().path("education"),
                        "workExperience",
                        parsed.json().path("workExperience"),
                        "skills",
                        parsed.json().path("skills"))));
    assertThat(account.status()).as(account.body()).isEqualTo(201);
    assertThat(account.at("/user/email")).isEqualTo(email);
    String slug = account.at("/profile/slug");

    ApiResponse profile =
        browser.send(
            ApiRequest.get("/api/candidates/profiles/" + slug).bearer(account.at("/accessToken")));

    assertThat(profile.status()).as(profile.body()).isEqualTo(200);
    assertThat(profile.at("/slug")).isEqualTo(slug);
    assertThat(profile.json().at("/basicInfo/firstName")).isEqualTo(basicInfo.path("firstName"));
    assertThat(profile.json().at("/skills/skillsList"))
        .isEqualTo(parsed.json().at("/skills/skillsList"));
  }

  @Test
  void aSignupTokenMakesOneAccount() {
    ApiClient browser = application.browser();
    String signupToken = begin(browser, Person.newEmail());
    ApiRequest signup =
        ApiRequest.post("/api/auth/signup")
            .header("X-Signup-Token", signupToken)
            .json(Map.of("firstName", "Jo", "lastName", "Doe"));

    assertThat(browser.send(signup).status()).isEqualTo(201);
    assertThat(application.browser().send(signup).status()).isEqualTo(409);
  }

  private static String begin(ApiClient browser, String email) {
    ApiResponse init =
        browser.send(
            ApiRequest.post("/api/auth/signup-init/")
                .json(Map.of("email", email, "password", Person.newPassword())));
    assertThat(init.status()).as(init.body()).isEqualTo(200);
    assertThat(init.intAt("/expires_in")).isEqualTo(3600);
    return init.at("/temporary_token");
  }
}
