package dev.hireflow.resume.analysis;

import static dev.hireflow.resume.ResumeTest.get;
import static dev.hireflow.resume.ResumeTest.text;
import static dev.hireflow.resume.ResumeTest.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest.Answer;
import dev.hireflow.resume.cvjob.EmptyPage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AnalysisIT extends ResumeIntegration {

  private static final String PATH = "/api/user/resume";

  @Test
  void thePrimaryResumeIsJudgedByRules() {
    long user = newUser();
    upload(web, PATH, text("Ada Lovelace"), as(user));

    Answer answer = get(web, PATH + "/analysis", as(user));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("success").asBoolean()).isTrue();
    assertThat(answer.number("score")).isBetween(1, 99).isEqualTo(sum(answer.body()));
    assertThat(answer.text("reasons.0")).isEqualTo("+10 Email address found");
    assertThat(answer.text("suggestions.0")).startsWith("Add a phone number");
    assertThat(answer.body()).isEqualTo(get(web, PATH + "/analysis/", as(user)).body());
  }

  @Test
  void withoutOneThereIsNothingToJudge() {
    long user = newUser();

    assertThat(get(web, PATH + "/analysis", as(user)).status()).isEqualTo(404);
    assertThat(get(web, PATH + "/analysis", asNobody()).status()).isEqualTo(401);
  }

  @Test
  void whatCannotBeReadIsRefusedWithTheReason() {
    long user = newUser();
    upload(web, PATH, EmptyPage.pdf(), as(user));

    Answer answer = get(web, PATH + "/analysis", as(user));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("error")).isEqualTo("UNREADABLE_DOCUMENT");
    assertThat(answer.text("message")).isNotBlank();
  }

  @Test
  void aDeletedResumeIsNotJudged() {
    long user = newUser();
    upload(web, PATH, text("Ada Lovelace"), as(user));

    web.delete().uri(PATH).headers(as(user)).exchange().expectStatus().isOk();

    assertThat(get(web, PATH + "/analysis", as(user)).status()).isEqualTo(404);
  }

  private static int sum(JsonNode body) {
    int sum = 0;
    for (JsonNode rule : body.path("rules")) {
      sum += rule.path("points").asInt();
    }
    return sum;
  }
}
