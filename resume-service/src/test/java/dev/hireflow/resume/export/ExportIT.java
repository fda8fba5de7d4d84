package dev.hireflow.resume.export;

import static dev.hireflow.resume.ResumeTest.get;
import static dev.hireflow.resume.ResumeTest.text;
import static dev.hireflow.resume.ResumeTest.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest.Answer;
import dev.hireflow.resume.cvjob.EmptyPage;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

class ExportIT extends ResumeIntegration {

  @Test
  void theOwnerGetsTheJsonResume() {
    long user = newUser();

    Answer answer = get(web, path(user) + "/json-resume", as(user));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().getContentType()).hasToString("application/json");
    assertThat(answer.text("basics.name")).isEqualTo("Ada Lovelace");
    assertThat(answer.text("work.0.name")).isEqualTo("Analytical Engines Ltd");
  }

  @Test
  void theOwnerDownloadsTheResumeInEachFormat() throws Exception {
    long user = newUser();
    String path = path(user);

    for (String query :
        new String[] {"pdf", "pdf&template=modern", "docx", "docx&template=modern"}) {
      EntityExchangeResult<byte[]> file = download(path + "/export?format=" + query, user);

      String format = query.split("&", -1)[0];
      assertThat(file.getStatus().value()).isEqualTo(200);
      assertThat(file.getResponseHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
          .startsWith("attachment;")
          .contains("filename*=UTF-8''resume." + format);
      assertThat(ExportSamples.read(file.getResponseBody()).resume().basics().email())
          .isEqualTo("ada@example.com");
    }
  }

  @Test
  void jsonIsADownloadToo() {
    long user = newUser();

    Answer answer = get(web, path(user) + "/export?format=json", as(user));

    assertThat(answer.headers().getContentDisposition().isAttachment()).isTrue();
    assertThat(answer.text("basics.email")).isEqualTo("ada@example.com");
  }

  @Test
  void othersFindNothing() {
    String path = path(newUser());
    long stranger = newUser();

    assertThat(get(web, path + "/json-resume", as(stranger)).status()).isEqualTo(404);
    assertThat(get(web, path + "/export?format=pdf", as(stranger)).status()).isEqualTo(404);
    assertThat(get(web, path + "/export?format=pdf", asNobody()).status()).isEqualTo(401);
    assertThat(get(web, "/api/v1/resumes/x/json-resume", as(stranger)).status()).isEqualTo(404);
  }

  @Test
  void aWrongFormatOrTemplateIsRefused() {
    long user = newUser();
    String path = path(user) + "/export";

    assertThat(field(get(web, path, as(user)))).isEqualTo("format");
    assertThat(field(get(web, path + "?format=odt", as(user)))).isEqualTo("format");
    assertThat(field(get(web, path + "?format=pdf&template=baroque", as(user))))
        .isEqualTo("template");
  }

  @Test
  void whatCannotBeReadIsRefusedWithTheReason() {
    long user = newUser();
    String path = stored(user, EmptyPage.pdf());

    Answer json = get(web, path + "/json-resume", as(user));
    Answer pdf = get(web, path + "/export?format=pdf", as(user));

    assertThat(json.status()).isEqualTo(422);
    assertThat(json.text("error")).isEqualTo("UNREADABLE_DOCUMENT");
    assertThat(json.text("message")).isNotBlank();
    assertThat(pdf.text("message")).isEqualTo(json.text("message"));
  }

  @Test
  void aDeletedResumeIsGone() {
    long user = newUser();
    String path = path(user);
    get(web, path + "/json-resume", as(user));

    web.delete().uri(path).headers(as(user)).exchange().expectStatus().isOk();

    assertThat(get(web, path + "/json-resume", as(user)).status()).isEqualTo(404);
    assertThat(get(web, path + "/export?format=docx", as(user)).status()).isEqualTo(404);
  }

  @Test
  void theDownloadIsDescribedInAllItsTypes() {
    JsonNode api = get(web, "/v3/api-docs", asNobody()).body();

    JsonNode answers = api.at("/paths/~1api~1v1~1resumes~1{id}~1export/get/responses/200/content");
    assertThat(answers.propertyNames())
        .containsExactlyInAnyOrder("application/pdf", ExportFormat.WORD, "application/json");
    assertThat(answers.path("application/pdf").at("/schema/format").asString()).isEqualTo("binary");
    assertThat(answers.path("application/json").at("/schema/$ref").asString())
        .endsWith("/JsonResume");
  }

  private String path(long user) {
    return stored(user, text("Ada Lovelace"));
  }

  private String stored(long user, byte[] bytes) {
    Answer stored = upload(web, "/api/v1/upload", bytes, as(user));
    assertThat(stored.status()).isEqualTo(200);
    return "/api/v1/resumes/" + stored.text("resume_id");
  }

  private EntityExchangeResult<byte[]> download(String path, long user) {
    return web.get().uri(path).headers(as(user)).exchange().expectBody().returnResult();
  }

  private static String field(Answer answer) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("error")).isEqualTo("VALIDATION_ERROR");
    return answer.text("errors.0.field");
  }
}
