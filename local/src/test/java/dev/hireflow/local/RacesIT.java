package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.local.client.ApiClient;
import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ApplicationUnderTest.class)
class RacesIT {

  private final RunningApplication application;

  RacesIT(RunningApplication application) {
    this.application = application;
  }

  @Test
  void twentyFiveUploadsAtOnceStoreTen() throws Exception {
    Person person = Person.signedUpAt(application.browser());

    List<ApiResponse> answers =
        Together.times(
            25,
            number ->
                person
                    .browser()
                    .send(
                        ApiRequest.post("/api/v1/upload")
                            .bearer(person.accessToken())
                            .file(number + ".txt", Documents.textOf("Jo Number " + number))));

    assertThat(Together.count(answers, 200)).as(statuses(answers)).isEqualTo(10);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> {
          assertThat(answer.status()).isEqualTo(429);
          assertThat(answer.at("/error")).isEqualTo("UPLOAD_LIMIT_REACHED");
        });
    ApiResponse stats = person.get("/api/auth/upload-stats");
    assertThat(stats.intAt("/stats/totalUploads")).isEqualTo(10);
    assertThat(stats.intAt("/stats/remaining")).isZero();
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 200)
        .extracting(answer -> answer.intAt("/resume_id"))
        .doesNotHaveDuplicates();
  }

  @Test
  void tenClaimsByTwoGiveOneOwner() throws Exception {
    ApiResponse upload =
        application
            .browser()
            .send(
                ApiRequest.post("/api/v1/upload-anonymous")
                    .file("jo.txt", Documents.textOf("Jo Claimed")));
    String jobId = upload.at("/job_id");
    List<Person> both =
        List.of(Person.signedUpAt(application.browser()), Person.signedUpAt(application.browser()));

    List<ApiResponse> answers = Together.times(10, number -> both.get(number % 2).claim(jobId));

    assertThat(Together.count(answers, 200)).as(statuses(answers)).isEqualTo(5);
    assertThat(Together.count(answers, 409)).isEqualTo(5);
    assertThat(answers)
        .filteredOn(
            answer -> answer.status() == 200 && answer.body().contains("\"already_owned\":false"))
        .hasSize(1);
    assertThat(both)
        .extracting(person -> person.get("/api/auth/upload-stats").intAt("/stats/totalUploads"))
        .containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void twelveRegistrationsOfOneEmailMakeOneAccount() throws Exception {
    Map<String, String> registration = Person.registration(Person.newEmail(), Person.newPassword());

    List<ApiResponse> answers =
        Together.times(
            12,
            number ->
                application
                    .browser()
                    .send(ApiRequest.post("/api/auth/register").json(registration)));

    assertThat(Together.count(answers, 201)).as(statuses(answers)).isEqualTo(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .extracting(ApiResponse::status, answer -> answer.at("/error"))
        .containsOnly(org.assertj.core.api.Assertions.tuple(409, "EMAIL_EXISTS"));
  }

  @Test
  void sixtyFourRefreshesAtOnceGetOneSuccessor() throws Exception {
    Person person = Person.signedUpAt(application.browser());
    String presented = person.browser().cookies().get("refreshToken");
    Set<String> successors = ConcurrentHashMap.newKeySet();

    List<ApiResponse> answers =
        Together.times(
            64,
            number -> {
              ApiClient tab = application.browser();
              ApiResponse answer =
                  tab.send(
                      ApiRequest.post("/api/auth/refresh")
                          .header("Cookie", "refreshToken=" + presented));
              successors.add(tab.cookies().get("refreshToken"));
              return answer;
            });

    assertThat(Together.count(answers, 200)).as(statuses(answers)).isEqualTo(64);
    assertThat(successors).hasSize(1).doesNotContain("", presented);
  }

  private static String statuses(List<ApiResponse> answers) {
    return answers.stream().map(ApiResponse::status).toList().toString();
  }
}
