package dev.hireflow.resume.profile;

import static dev.hireflow.resume.ResumeTest.get;
import static dev.hireflow.resume.ResumeTest.text;
import static dev.hireflow.resume.ResumeTest.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.resume.OtherServices;
import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest;
import dev.hireflow.resume.ResumeTest.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileIT extends ResumeIntegration {

  private static final String SECTIONS =
      """
      {"basicInfo":{"firstName":"Augusta","phone":"+441234567890"},
       "skills":{"skillsList":["Mathematics"]},"languages":["English"]}\
      """;

  @Test
  void theProfileIsThereBeforeTheEvent() {
    long user = ResumeTest.newUserId();
    OtherServices.knows(user, SECTIONS);

    Answer mine = get(web, "/api/candidates/profiles/me", as(user));
    Answer bySlug = get(web, "/api/candidates/profiles/ada-" + user, as(user));

    assertThat(mine.status()).isEqualTo(200);
    assertThat(mine.text("slug")).isEqualTo("ada-" + user);
    assertThat(mine.text("basicInfo.firstName")).isEqualTo("Augusta");
    assertThat(mine.text("basicInfo.email")).isEqualTo(ResumeTest.email(user));
    assertThat(mine.body().at("/basicInfo/city").isNull()).isTrue();
    assertThat(mine.body().at("/workHistory").isArray()).isTrue();
    assertThat(mine.body().at("/skills/mentioned").isArray()).isTrue();
    assertThat(mine.body().at("/languages/0").asString()).isEqualTo("English");
    assertThat(bySlug.body().path("basicInfo")).isEqualTo(mine.body().path("basicInfo"));
  }

  @Test
  void anothersProfileIsNotThere() {
    long owner = newUser();
    get(web, "/api/candidates/profiles/me", as(owner));

    assertThat(get(web, "/api/candidates/profiles/ada-" + owner, as(newUser())).status())
        .isEqualTo(404);
    assertThat(get(web, "/api/candidates/profiles/me", asNobody()).status()).isEqualTo(401);
  }

  @Test
  void putReplacesTheSectionsGivenAndNoOthers() {
    long user = ResumeTest.newUserId();
    OtherServices.knows(user, SECTIONS);

    web.put()
        .uri("/api/candidates/profiles/ada-" + user)
        .headers(as(user))
        .bodyValue(Map.of("languages", List.of("French"), "certifications", List.of("CPA")))
        .exchange()
        .expectStatus()
        .isOk();
    Answer after = get(web, "/api/candidates/profiles/me", as(user));

    assertThat(after.body().at("/languages/0").asString()).isEqualTo("French");
    assertThat(after.body().at("/certifications/0").asString()).isEqualTo("CPA");
    assertThat(after.text("basicInfo.firstName")).isEqualTo("Augusta");
  }

  @Test
  void aSectionOfTheWrongFormIsRefused() {
    long user = newUser();

    web.put()
        .uri("/api/candidates/profiles/ada-" + user)
        .headers(as(user))
        .bodyValue(Map.of("languages", "French"))
        .exchange()
        .expectStatus()
        .isEqualTo(422);
  }

  @Test
  void parsingFillsWhatTheDocumentHas() {
    long user = ResumeTest.newUserId();
    OtherServices.knows(user, SECTIONS);

    Answer parse =
        upload(
            web,
            "/api/candidates/profiles/ada-" + user + "/parse-resume",
            text("Ada Lovelace"),
            as(user));
    Answer after = get(web, "/api/candidates/profiles/me", as(user));

    assertThat(parse.status()).isEqualTo(200);
    assertThat(after.text("basicInfo.email")).isEqualTo("ada@example.com");
    assertThat(after.body().at("/languages/0").asString()).isEqualTo("English");
    assertThat(count("SELECT count(*) FROM resumes WHERE user_id = " + user)).isZero();
  }
}
