package dev.hireflow.resume.parse;

import static dev.hireflow.resume.ResumeTest.text;
import static dev.hireflow.resume.ResumeTest.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest.Answer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class ParseIT extends ResumeIntegration {

  private static final String PATH = "/api/candidates/parse-resume";

  @Test
  void aSignupParsesFiveTimesAndNoMore() {
    Consumer<HttpHeaders> signup = asSignup();

    for (int i = 0; i < 5; i++) {
      assertThat(upload(web, PATH + "/", text("Ada Lovelace"), signup).status()).isEqualTo(200);
    }
    Answer sixth = upload(web, PATH, text("Ada Lovelace"), signup);

    assertThat(sixth.status()).isEqualTo(429);
    assertThat(upload(web, PATH, text("Ada Lovelace"), asSignup()).status()).isEqualTo(200);
  }

  @Test
  void theAnswerHasAllItsMembers() {
    Answer parse = upload(web, "/api/resume/parse", text("Ada Lovelace"), as(newUser()));

    assertThat(parse.status()).isEqualTo(200);
    assertThat(parse.body().propertyNames())
        .contains(
            "basicInfo",
            "education",
            "workExperience",
            "skills",
            "workHistory",
            "educationHistory",
            "languages",
            "certifications",
            "resume",
            "confidence",
            "evidence",
            "meta");
  }

  @Test
  void strangersDoNotParse() {
    assertThat(upload(web, PATH, text("Ada"), asNobody()).status()).isEqualTo(401);
    assertThat(upload(web, PATH, text("Ada"), asService("uploads:read")).status()).isEqualTo(401);
  }

  private Consumer<HttpHeaders> asSignup() {
    String token = tokens.signup("ada@example.com");
    return headers -> headers.setBearerAuth(token);
  }
}
