package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hireflow.contracts.event.Topic;
import dev.hireflow.local.client.ApiClient;
import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(ApplicationUnderTest.class)
class UploadJourneyIT {

  private final RunningApplication application;

  UploadJourneyIT(RunningApplication application) {
    this.application = application;
  }

  @Test
  void oneUploadGoesThroughSignUpAndAPageReload() {
    ApiClient browser = application.browser();
    String jobId = upload(browser);
    Person.signedUpAt(browser);

    // The page reloads here: of all that was known only job_id and the cookies are left.
    ApiResponse claim =
        browser.send(ApiRequest.post("/api/v1/claim").json(Map.of("job_id", jobId)));
    ApiResponse extract = browser.send(ApiRequest.post("/api/v1/extract/" + jobId));

    assertThat(claim.status()).as(claim.body()).isEqualTo(200);
    assertThat(claim.at("/status")).isEqualTo("claimed");
    assertThat(claim.json().at("/already_owned").asBoolean()).isFalse();
    assertThat(extract.status()).as(extract.body()).isEqualTo(200);
    assertThat(extract.at("/status")).isEqualTo("extracted");
    assertThat(extract.at("/resume_id")).isEqualTo(claim.at("/resume_id"));
    assertThat(extract.at("/data/basicInfo/email")).contains("@");
    assertThat(extract.json().at("/data/workHistory").isArray()).isTrue();
  }

  @Test
  void claimingAgainIsFreeAndByAnotherRefused() {
    Person owner = Person.signedUpAt(application.browser());
    String jobId = upload(application.browser());

    assertThat(owner.claim(jobId).status()).isEqualTo(200);
    ApiResponse again = owner.claim(jobId);
    ApiResponse other = Person.signedUpAt(application.browser()).claim(jobId);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().at("/already_owned").asBoolean()).isTrue();
    assertThat(other.status()).isEqualTo(409);
    assertThat(owner.get("/api/auth/upload-stats").intAt("/stats/totalUploads")).isEqualTo(1);
  }

  @Test
  void aClaimIsToldAndCountedWithinTwoSeconds() {
    Person owner = Person.signedUpAt(application.browser());
    String jobId = upload(application.browser());
    try (EventProbe resumes = EventProbe.on(application.bootstrapServers(), Topic.RESUMES);
        EventProbe uploads = EventProbe.on(application.bootstrapServers(), Topic.UPLOADS)) {
      ApiResponse claim = owner.claim(jobId);
      assertThat(claim.status()).as(claim.body()).isEqualTo(200);

      await()
          .atMost(Duration.ofSeconds(20))
          .pollInterval(Duration.ofMillis(50))
          .untilAsserted(() -> assertCountedOnce(owner));

      JsonNode claimed = resumes.await("JobClaimed", "/data/jobId", jobId);
      assertThat(claimed.at("/data/userId").asLong()).isEqualTo(owner.id());
      assertThat(claimed.at("/data/resumeId").asLong())
          .isEqualTo(claim.json().at("/resume_id").asLong());
      JsonNode counted = uploads.await("UploadCounted", "/data/userId", Long.toString(owner.id()));
      assertThat(counted.at("/data/filesUploaded").asInt()).isEqualTo(1);
      assertThat(counted.at("/data/remaining").asInt()).isEqualTo(9);
      assertThat(counted.at("/specversion").asString()).isEqualTo("1.0");
    }
  }

  private static void assertCountedOnce(Person owner) {
    assertThat(owner.get("/api/auth/upload-stats").intAt("/stats/totalUploads")).isEqualTo(1);
    assertThat(owner.get("/api/auth/profile").intAt("/user/filesUploaded")).isEqualTo(1);
  }

  private static String upload(ApiClient browser) {
    ApiResponse upload =
        browser.send(ApiRequest.post("/api/v1/upload-anonymous").file(Documents.pdf()));
    assertThat(upload.status()).as(upload.body()).isEqualTo(200);
    assertThat(upload.at("/status")).isEqualTo("uploaded");
    return upload.at("/job_id");
  }
}
