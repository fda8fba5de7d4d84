package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.local.client.ApiClient;
import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.util.Map;
import java.util.UUID;

/** Someone with an account, at one browser. */
record Person(ApiClient browser, String email, String password, long id, String accessToken) {

  static Map<String, String> registration(String email, String password) {
    return Map.of(
        "name", "Jo Doe", "email", email, "password", password, "company_name", "Example");
  }

  static String newEmail() {
    return "jo-" + UUID.randomUUID() + "@example.com";
  }

  static String newPassword() {
    return "long enough " + UUID.randomUUID().toString().substring(0, 8);
  }

  static Person signedUpAt(ApiClient browser) {
    String email = newEmail();
    String password = newPassword();
    ApiResponse answer =
        browser.send(ApiRequest.post("/api/auth/register").json(registration(email, password)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return new Person(
        browser, email, password, Long.parseLong(answer.at("/user/id")), answer.at("/accessToken"));
  }

  /** A recruiter of a company, whose user name is the address's beginning. */
  static Person recruiterAt(ApiClient browser) {
    String email = newEmail();
    String password = newPassword();
    Map<String, Object> profile =
        Map.of(
            "username", email.substring(0, email.indexOf('@')),
            "recruiter_type", "company",
            "company_name", "Example Hiring");
    ApiResponse answer =
        browser.send(
            ApiRequest.post("/api/v1/auth/register/recruiter")
                .json(
                    Map.of(
                        "email", email,
                        "password", password,
                        "full_name", "Ray Cruiter",
                        "recruiter_profile", profile)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return new Person(
        browser,
        email,
        password,
        Long.parseLong(answer.at("/user_id")),
        answer.at("/access_token"));
  }

  /** The same account at another browser. */
  Person alsoAt(ApiClient other) {
    ApiResponse answer =
        other.send(
            ApiRequest.post("/api/auth/login").json(Map.of("email", email, "password", password)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return new Person(other, email, password, id, answer.at("/accessToken"));
  }

  ApiResponse send(ApiRequest request) {
    return browser.send(request.bearer(accessToken));
  }

  ApiResponse get(String path) {
    return send(ApiRequest.get(path));
  }

  ApiResponse claim(String jobId) {
    return send(ApiRequest.post("/api/v1/claim").json(Map.of("job_id", jobId)));
  }
}
