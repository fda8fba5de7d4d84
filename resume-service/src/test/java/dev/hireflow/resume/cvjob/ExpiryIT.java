package dev.hireflow.resume.cvjob;

import static dev.hireflow.resume.ResumeTest.post;
import static dev.hireflow.resume.ResumeTest.text;
import static dev.hireflow.resume.ResumeTest.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest.Answer;
import dev.hireflow.resume.document.DocumentStorage;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExpiryIT extends ResumeIntegration {

  @Autowired private Expiry expiry;
  @Autowired private CvJobRows rows;
  @Autowired private DocumentStorage storage;

  @Test
  void whatNobodyClaimedLosesItsBytesAndLaterItsRow() {
    UUID late = anonymous();
    UUID waiting = anonymous();
    age(late, "25 hours");

    expiry.run().block();

    assertThat(rows.find(late).block().status()).isEqualTo(CvJob.EXPIRED);
    assertThat(storage.open(rows.find(late).block().storageKey()).block()).isNull();
    assertThat(storage.open(rows.find(waiting).block().storageKey()).block()).isNotNull();
    Answer refused = claim(late);
    assertThat(refused.status()).isEqualTo(410);
    assertThat(refused.text("error")).isEqualTo("GONE");
    assertThat(claim(waiting).status()).isEqualTo(200);
    age(late, "31 days");
    expiry.run().block();
    assertThat(claim(late).status()).isEqualTo(404);
  }

  @Test
  void whatIsLateIsGoneBeforeAnybodySweeps() {
    UUID late = anonymous();
    age(late, "24 hours 1 second");

    assertThat(claim(late).status()).isEqualTo(410);
  }

  private UUID anonymous() {
    return UUID.fromString(
        upload(web, "/api/v1/upload-anonymous", text("Ada"), asNobody()).text("job_id"));
  }

  private Answer claim(UUID job) {
    return post(web, "/api/v1/claim", Map.of("job_id", job.toString()), as(newUser()));
  }

  /** As if the upload had happened so long ago. */
  private void age(UUID job, String interval) {
    database
        .sql(
            """
            UPDATE cv_jobs SET expires_at = created_at + interval '24 hours' - CAST(:age AS interval)
            WHERE id = :id
            """)
        .bind("age", interval)
        .bind("id", job)
        .then()
        .block();
  }
}
