package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.local.client.ApiClient;
import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The documented requests and answers of every frontend and partner, in the order they call. */
@ExtendWith(ApplicationUnderTest.class)
class GoldenIT {

  private final RunningApplication application;

  GoldenIT(RunningApplication application) {
    this.application = application;
  }

  @Test
  void anUploadBecomesAPortfolioAfterSignUp() {
    ApiClient browser = application.browser();
    String jobId = new Conversation(browser).take("001/upload-anonymous").at("/job_id");
    Person.signedUpAt(browser);

    // The page reloads here: of all that was known only job_id and the cookies are left.
    Conversation afterReload = new Conversation(browser).knowing("job_id", jobId);
    String resumeId = afterReload.take("001/claim").at("/resume_id");
    assertThat(afterReload.take("001/claim-again").at("/resume_id")).isEqualTo(resumeId);
    assertThat(afterReload.take("001/extract").at("/resume_id")).isEqualTo(resumeId);
    ApiResponse made = afterReload.take("001/portfolio-generate");

    assertThat(made.at("/portfolio/url"))
        .isEqualTo(application.url() + "/p/" + made.at("/portfolio/slug"));
    assertThat(made.header("Access-Control-Allow-Origin")).isEqualTo("http://localhost:3000");
    assertThat(made.header("Access-Control-Allow-Credentials")).isEqualTo("true");
  }

  @Test
  void aResumeIsStoredListedAndSeenByAPartner() {
    Conversation owner = as(Person.signedUpAt(application.browser()));
    ApiResponse stored = owner.take("002/resumes-upload");
    owner
        .knowing("permanent_token", stored.at("/permanent_token"))
        .knowing("preview_url", stored.at("/preview_url"))
        .take("002/my-resumes");
    ApiResponse seen =
        new Conversation(application.browser())
            .knowing("permanent_token", stored.at("/permanent_token"))
            .knowing("api_token", application.credentials().apiToken())
            .take("002/shared-resume");

    assertThat(stored.at("/preview_url"))
        .isEqualTo(application.url() + "/r/" + stored.at("/permanent_token"));
    assertThat(stored.at("/qr_code_base64")).startsWith("data:image/png;base64,");
    assertThat(seen.at("/qr_code_base64")).isEqualTo(stored.at("/qr_code_base64"));
    assertThat(seen.at("/resume_id")).isEqualTo(stored.at("/resume_id"));
    assertThat(seen.at("/pdf_signed_url")).startsWith(application.url() + "/files/");
  }

  @Test
  void whatIsNotSharedIsRefusedInTheDocumentedWords() {
    Conversation partner =
        new Conversation(application.browser())
            .knowing("permanent_token", "no-such-link")
            .knowing("api_token", application.credentials().apiToken());
    partner.take("002/shared-resume-bad-token");
    partner.take("002/shared-resume-no-token");
    partner.take("002/shared-resume-unknown");
    new Conversation(application.browser()).take("002/resumes-upload-no-token");
    as(Person.signedUpAt(application.browser())).take("002/resumes-upload-no-pdf");
  }

  @Test
  void theUsersResumeIsPostedReplacedAndDeleted() {
    Conversation user = as(Person.signedUpAt(application.browser()));
    user.take("003/get-without");
    String id = user.take("003/post-pdf").at("/resume/id");
    assertThat(user.take("003/post-docx").at("/resume/id")).isEqualTo(id);
    assertThat(user.take("003/post-txt").at("/resume/id")).isEqualTo(id);

    user.take("003/post-over-five-megabytes");
    user.take("003/post-picture");
    ApiResponse kept = user.take("003/get");
    assertThat(kept.at("/resume/id")).isEqualTo(id);
    assertThat(kept.at("/resumeUrl")).isEqualTo(kept.at("/resume/url"));
    user.take("003/delete");
    user.take("003/get-without");
  }

  @Test
  void uploadsAreCountedByUsersAndByOtherSystems() {
    Person person = Person.signedUpAt(application.browser());
    Conversation user = as(person);
    Conversation service =
        new Conversation(application.browser())
            .knowing("email", person.email())
            .knowing("service_token", serviceToken());

    ApiResponse stored = user.take("004/files-upload");
    assertThat(user.take("004/files-stats").at("/stats/totalBytes"))
        .isEqualTo(stored.at("/file/size"));
    assertThat(person.get(stored.at("/file/url")).header("Content-Disposition"))
        .contains("attachment", "jonas-brandstetter.pdf");
    service.take("004/user-uploads");
    service.take("004/increment-upload");
    user.take("004/upload-stats");
    service.take("004/user-uploads-unknown");
    service.take("004/increment-upload-unknown");
  }

  @Test
  void theTenthUploadIsTheLast() {
    Person person = Person.signedUpAt(application.browser());
    String token = serviceToken();
    Conversation service =
        new Conversation(application.browser())
            .knowing("email", person.email())
            .knowing("service_token", token);
    ApiRequest increment =
        ApiRequest.post("/api/auth/increment-upload")
            .bearer(token)
            .json(Map.of("email", person.email()));
    for (int count = 1; count <= 10; count++) {
      assertThat(application.browser().send(increment).intAt("/filesUploaded")).isEqualTo(count);
    }

    service.take("004/increment-upload-past-limit");
    as(person).take("004/files-upload-past-limit");
    assertThat(person.get("/api/auth/upload-stats").json().at("/stats/canUpload").asBoolean())
        .isFalse();
  }

  @Test
  void aRecruiterRegistersAndShowsAProfile() {
    Conversation recruiter = recruiter();
    recruiter.take("002/register-recruiter-known-email");
    recruiter.take("002/register-recruiter-taken-name");
    recruiter.take("002/recruiter-profile");
    recruiter.take("002/recruiter-profile-unknown");
    recruiter.take("002/recruiter-profile-put");
    as(Person.signedUpAt(application.browser())).take("002/recruiter-profile-put-candidate");
  }

  @Test
  void aPostingIsMadeListedAndAppliedTo() {
    Conversation recruiter = recruiter();
    String jobId = recruiter.take("002/jobs-create").at("/job_id");
    Conversation candidate = as(Person.signedUpAt(application.browser())).knowing("job_id", jobId);
    candidate.take("002/jobs-create-candidate");
    candidate.take("002/jobs-list");
    candidate.knowing("resume_id", candidate.take("002/resumes-upload").at("/resume_id"));

    candidate.take("002/jobs-apply");
    candidate.take("002/jobs-apply-again");
    candidate.take("002/jobs-apply-unknown-job");
    candidate
        .knowing("other_token", Person.signedUpAt(application.browser()).accessToken())
        .take("002/jobs-apply-unknown-resume");
  }

  @Test
  void anInterviewUsesTheStoredResume() {
    Conversation user = as(Person.signedUpAt(application.browser()));
    user.take("003/interview-domains");
    user.knowing("resume_id", user.take("003/post-pdf").at("/resume/id"));
    user.knowing("session_id", user.take("003/interview-start").at("/session/id"));
    user.take("003/interview-answer");
    user.take("003/interview-answer");
    user.take("003/interview-answer-last");
    user.take("003/interview-finished");
  }

  @Test
  void anInterviewStartsWithoutAResumeAndSaysSo() {
    as(Person.signedUpAt(application.browser())).take("003/interview-start-without");
  }

  private Conversation recruiter() {
    String name = "techcorp-" + UUID.randomUUID();
    Conversation recruiter =
        new Conversation(application.browser())
            .knowing("base", application.url())
            .knowing("email", name + "@example.com")
            .knowing("username", name);
    String token = recruiter.take("002/register-recruiter").at("/access_token");
    return recruiter.knowing("recruiter_token", token);
  }

  private static Conversation as(Person person) {
    return new Conversation(person.browser())
        .knowing("access_token", person.accessToken())
        .knowing("email", person.email());
  }

  private String serviceToken() {
    Credentials known = application.credentials();
    String pair = known.serviceClientId() + ":" + known.serviceClientSecret();
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    ApiRequest request =
        ApiRequest.post("/oauth2/token")
            .header("Authorization", "Basic " + basic)
            .fields(
                Map.of("grant_type", "client_credentials", "scope", "uploads:read uploads:write"));
    return application.browser().send(request).at("/access_token");
  }
}
