package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import dev.hireflow.local.client.FormPart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ApplicationUnderTest.class)
class InterviewJourneyIT {

  private static final String SESSIONS = "/api/interview/sessions";
  private static final String ANSWER =
      "Our import was slow and I was asked to mend it. I measured, grouped the writes and added an"
          + " index. As a result it took 12 minutes, not 4 hours.";

  private final RunningApplication application;
  private Person person;

  InterviewJourneyIT(RunningApplication application) {
    this.application = application;
  }

  @BeforeEach
  void signUp() {
    person = Person.signedUpAt(application.browser());
  }

  @Test
  void aStoredResumeLeadsToAReport() {
    String resume = store("eleanor-whitcombe.pdf");
    ApiResponse begun = begin();

    ApiResponse last = answerAll(begun);
    ApiResponse report = person.get(path(begun) + "/report");

    assertThat(begun.at("/session/mode")).as(begun.body()).isEqualTo("resume");
    assertThat(begun.at("/session/resumeUsed/resumeId")).isEqualTo(resume);
    assertThat(begun.at("/notice")).isEmpty();
    assertThat(last.at("/status")).isEqualTo("completed");
    assertThat(report.status()).as(report.body()).isEqualTo(200);
    assertThat(Person.signedUpAt(application.browser()).get(path(begun) + "/report").status())
        .isEqualTo(404);
    assertThat(person.send(ApiRequest.delete(path(begun))).status()).isEqualTo(200);
    assertThat(person.get(path(begun)).status()).isEqualTo(404);
  }

  @Test
  void withoutAResumeItIsGenericAndSaysWhy() {
    ApiResponse begun = begin();

    assertThat(begun.at("/session/mode")).as(begun.body()).isEqualTo("generic");
    assertThat(begun.at("/notice")).isNotEmpty();
    assertThat(answerAll(begun).at("/status")).isEqualTo("completed");
    assertThat(person.get(path(begun) + "/report").status()).isEqualTo(200);
  }

  @Test
  void aResumeThatIsDeletedInBetweenIsStillNamed() {
    String resume = store("eleanor-whitcombe.pdf");
    ApiResponse begun = begin();
    assertThat(person.send(ApiRequest.delete("/api/user/resume")).status()).isEqualTo(200);

    ApiResponse next = begin();

    assertThat(answerAll(begun).at("/status")).isEqualTo("completed");
    assertThat(person.get(path(begun)).at("/session/resumeUsed/resumeId")).isEqualTo(resume);
    assertThat(next.at("/session/mode")).isEqualTo("generic");
  }

  @Test
  void aReplacedResumeCountsAtOnce() {
    store("eleanor-whitcombe.pdf");
    begin();
    store("jonas-brandstetter.docx");

    ApiResponse begun = begin();

    assertThat(begun.at("/session/resumeUsed/fileName")).isEqualTo("jonas-brandstetter.docx");
    assertThat(begun.intAt("/session/resumeUsed/version")).isEqualTo(2);
  }

  private String store(String name) {
    FormPart file = FormPart.file("resume", name, Documents.named(name));
    ApiResponse stored = person.send(ApiRequest.post("/api/user/resume").form(List.of(file)));
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    return stored.at("/resume/id");
  }

  private ApiResponse begin() {
    ApiResponse begun =
        person.send(
            ApiRequest.post(SESSIONS)
                .json(
                    Map.of(
                        "domain", "software-engineering", "difficulty", "hard", "questions", 3)));
    assertThat(begun.status()).as(begun.body()).isEqualTo(201);
    return begun;
  }

  private ApiResponse answerAll(ApiResponse begun) {
    ApiRequest answer = ApiRequest.of("PATCH", path(begun)).json(Map.of("answer", ANSWER));
    person.send(answer);
    person.send(answer);
    return person.send(answer);
  }

  private static String path(ApiResponse begun) {
    return SESSIONS + "/" + begun.at("/session/id");
  }
}
